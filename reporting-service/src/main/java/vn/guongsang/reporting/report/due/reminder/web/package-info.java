/** The HTTP edge of the reminders. */
package vn.guongsang.reporting.report.due.reminder.web;
