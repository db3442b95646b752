/** One step on many things: previewed with a token, executed item by item; the service says what the things and the steps are. */
package vn.guongsang.kit.bulk;
