/** Makes the slots of columns ahead. */
package vn.guongsang.media.column.slot.generation;
