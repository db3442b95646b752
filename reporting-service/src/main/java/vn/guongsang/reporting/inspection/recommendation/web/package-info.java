/** The HTTP edge of recommendations. */
package vn.guongsang.reporting.inspection.recommendation.web;
