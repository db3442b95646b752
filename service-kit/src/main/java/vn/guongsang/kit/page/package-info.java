/** Keyset pages: the request, the opaque cursor, the slice and the link to the next page. Reading goes forward only. */
package vn.guongsang.kit.page;
