/** HTTP edge of the reminders. */
package vn.guongsang.nominations.assignment.reminder.web;
