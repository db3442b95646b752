/** Who has sent their report, in time or late, as it was known on any day. */
package vn.guongsang.reporting.report.due;
