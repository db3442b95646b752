/** The schedule as an iCalendar file (RFC 5545). */
package vn.guongsang.media.broadcast.calendar;
