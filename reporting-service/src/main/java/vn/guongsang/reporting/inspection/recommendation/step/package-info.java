/** The states of a recommendation and who moves it. */
package vn.guongsang.reporting.inspection.recommendation.step;
