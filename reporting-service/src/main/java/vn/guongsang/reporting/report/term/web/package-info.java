/** The HTTP edge of the terms. */
package vn.guongsang.reporting.report.term.web;
