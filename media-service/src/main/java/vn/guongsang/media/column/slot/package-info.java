/** Slots of columns: one coming of a column on one day, with what it is to bring. */
package vn.guongsang.media.column.slot;
