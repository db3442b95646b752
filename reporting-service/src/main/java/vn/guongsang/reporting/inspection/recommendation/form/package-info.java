/** What is written of recommendations and what is shown. */
package vn.guongsang.reporting.inspection.recommendation.form;
