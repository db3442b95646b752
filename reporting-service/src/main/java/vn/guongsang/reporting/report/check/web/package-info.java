/** The HTTP edge of the rules. */
package vn.guongsang.reporting.report.check.web;
