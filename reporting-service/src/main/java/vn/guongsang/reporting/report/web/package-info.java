/** The HTTP edge of the unit reports. */
package vn.guongsang.reporting.report.web;
