/** Columns (chuyên trang, chuyên mục): what a channel has undertaken to bring regularly; plan V.1. */
package vn.guongsang.media.column;
