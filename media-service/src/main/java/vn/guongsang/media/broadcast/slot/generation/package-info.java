/** Slots that follow from the rule of a programme. */
package vn.guongsang.media.broadcast.slot.generation;
