/** The HTTP edge of completeness. */
package vn.guongsang.reporting.report.due.web;
