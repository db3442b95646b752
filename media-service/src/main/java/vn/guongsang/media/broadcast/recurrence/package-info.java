/** When a programme comes back, in local time, and what a new plan leaves of the slots that exist. */
package vn.guongsang.media.broadcast.recurrence;
