/**
 * From when on what is done for a year comes late: after the day on which its report was due, which {@code report.term}
 * knows, or after the plan has ended.
 */
package vn.guongsang.reporting.quota.late;
