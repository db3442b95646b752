/** The HTTP edge of training targets. */
package vn.guongsang.reporting.training.target.web;
