/** The states of a visit and who moves it. */
package vn.guongsang.reporting.inspection.visit.step;
