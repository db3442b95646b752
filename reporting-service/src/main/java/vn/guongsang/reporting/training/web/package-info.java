/** The HTTP edge of training sessions. */
package vn.guongsang.reporting.training.web;
