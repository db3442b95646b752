/** Reminders of reports that are due soon or overdue: once each, and what waits in the digest of an account. */
package vn.guongsang.reporting.report.due.reminder;
