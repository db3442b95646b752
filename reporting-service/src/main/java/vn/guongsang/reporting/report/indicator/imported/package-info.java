/** Figures of former years that were taken in from papers, to stand beside what is counted; never added to it. */
package vn.guongsang.reporting.report.indicator.imported;
