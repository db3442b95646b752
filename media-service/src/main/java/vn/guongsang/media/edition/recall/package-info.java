/** What frozen editions have lost, and why. */
package vn.guongsang.media.edition.recall;
