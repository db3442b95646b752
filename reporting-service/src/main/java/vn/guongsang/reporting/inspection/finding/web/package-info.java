/** The HTTP edge of findings. */
package vn.guongsang.reporting.inspection.finding.web;
