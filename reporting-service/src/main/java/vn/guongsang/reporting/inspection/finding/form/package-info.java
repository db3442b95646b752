/** What is written of a finding and what is shown. */
package vn.guongsang.reporting.inspection.finding.form;
