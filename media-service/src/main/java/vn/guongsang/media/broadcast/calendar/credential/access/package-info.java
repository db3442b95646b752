/** Recognises a calendar program by HTTP Basic, at the calendar of a channel and nowhere else. */
package vn.guongsang.media.broadcast.calendar.credential.access;
