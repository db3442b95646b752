/** The HTTP edge of column. */
package vn.guongsang.media.column.web;
