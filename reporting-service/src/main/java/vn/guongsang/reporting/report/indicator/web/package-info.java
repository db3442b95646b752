/** The HTTP edge of the indicators. */
package vn.guongsang.reporting.report.indicator.web;
