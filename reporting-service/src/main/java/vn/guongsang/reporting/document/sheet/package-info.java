/** Annexes of figures: workbooks and CSV files. */
package vn.guongsang.reporting.document.sheet;
