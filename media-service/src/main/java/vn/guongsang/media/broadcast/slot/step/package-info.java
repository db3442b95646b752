/** The steps of a slot: which there are, when each is allowed, what stands against it. */
package vn.guongsang.media.broadcast.slot.step;
