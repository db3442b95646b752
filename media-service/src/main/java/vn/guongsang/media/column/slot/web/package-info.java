/** The HTTP edge of the slots of columns. */
package vn.guongsang.media.column.slot.web;
