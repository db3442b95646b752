/** What is known of exemplars: the newest snapshot of each. */
package vn.guongsang.media.exemplar;
