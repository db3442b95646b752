/** The HTTP edge of the credentials of calendars. */
package vn.guongsang.media.broadcast.calendar.credential.web;
