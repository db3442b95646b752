/** What a report is held against before it is sent: a named list of rules, each an error or a warning. */
package vn.guongsang.reporting.report.check;
