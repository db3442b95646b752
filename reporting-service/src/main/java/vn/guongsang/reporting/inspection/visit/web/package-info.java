/** The HTTP edge of visits. */
package vn.guongsang.reporting.inspection.visit.web;
