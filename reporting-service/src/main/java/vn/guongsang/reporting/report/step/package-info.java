/** The steps of a report: what leads where, who may take it, what stands against it. */
package vn.guongsang.reporting.report.step;
