/** The HTTP edge of lists of attendance. */
package vn.guongsang.reporting.training.intake.web;
