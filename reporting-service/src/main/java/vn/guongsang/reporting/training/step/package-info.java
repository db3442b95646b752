/** The states of a training session. */
package vn.guongsang.reporting.training.step;
