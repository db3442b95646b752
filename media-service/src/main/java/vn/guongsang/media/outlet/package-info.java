/** Outlets and their channels, dated: a channel outlives its owner. */
package vn.guongsang.media.outlet;
