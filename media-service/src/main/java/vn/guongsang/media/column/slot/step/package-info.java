/** The steps of a slot of a column. */
package vn.guongsang.media.column.slot.step;
