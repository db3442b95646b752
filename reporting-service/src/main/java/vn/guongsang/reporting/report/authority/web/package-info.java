/** The HTTP edge of the levels that judge reports. */
package vn.guongsang.reporting.report.authority.web;
