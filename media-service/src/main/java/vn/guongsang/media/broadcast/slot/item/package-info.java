/** What a slot is to show: exemplars, mostly by a task of the channel, with the minutes of each. */
package vn.guongsang.media.broadcast.slot.item;
