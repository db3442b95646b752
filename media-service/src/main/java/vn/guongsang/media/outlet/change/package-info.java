/** Outlets are founded, renamed, merged and ended by dated documents. */
package vn.guongsang.media.outlet.change;
