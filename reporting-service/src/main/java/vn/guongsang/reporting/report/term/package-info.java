/** When reports are due, locked and asked for, and what makes a figure stand out: dated figures. */
package vn.guongsang.reporting.report.term;
