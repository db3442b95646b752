/** What is written of a visit and what is shown. */
package vn.guongsang.reporting.inspection.visit.form;
