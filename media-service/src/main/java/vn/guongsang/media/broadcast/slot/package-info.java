/** The schedule of radio and television channels: its slots, how they are booked, moved, filled and called off. */
package vn.guongsang.media.broadcast.slot;
