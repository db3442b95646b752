/** What a unit writes into its report, and what it hands over with each step. */
package vn.guongsang.reporting.report.content;
