/** The schedule over HTTP: slots, their steps, and the calendar of a channel. */
package vn.guongsang.media.broadcast.slot.web;
