/** The HTTP edge of the templates. */
package vn.guongsang.reporting.report.template.web;
