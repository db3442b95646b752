/** The files of an edition, from what it consists of: EPUB 3 and PDF, the same bytes for the same book. */
package vn.guongsang.media.edition.book;
