/** The HTTP edge of the coverage by inspections. */
package vn.guongsang.reporting.inspection.coverage.web;
