/** Names and secrets with which the calendar programs of a newsroom read its schedule. */
package vn.guongsang.media.broadcast.calendar.credential;
