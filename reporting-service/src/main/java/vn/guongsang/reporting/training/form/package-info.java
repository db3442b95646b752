/** What is written of a training session and what is shown. */
package vn.guongsang.reporting.training.form;
