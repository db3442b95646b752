/** Reminders of appraisals that are due soon or overdue: once each, kept where everybody concerned reads them. */
package vn.guongsang.nominations.assignment.reminder;
