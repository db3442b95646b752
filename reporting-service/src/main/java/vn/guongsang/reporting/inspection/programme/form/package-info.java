/** What is written into a programme and what is shown. */
package vn.guongsang.reporting.inspection.programme.form;
