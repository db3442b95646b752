/** When one is reminded of a task, and when the board is told: dated settings, and the watch that follows them. */
package vn.guongsang.media.task.escalation;
