/** The HTTP edge of assignments. */
package vn.guongsang.reporting.inspection.assignment.web;
