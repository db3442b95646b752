/** The HTTP edge of the numbers of training. */
package vn.guongsang.reporting.training.figure.web;
