/** Revisions of frozen editions and their files; made in the background. */
package vn.guongsang.media.edition.production;
