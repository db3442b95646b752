/** The HTTP edge of editions. */
package vn.guongsang.media.edition.web;
