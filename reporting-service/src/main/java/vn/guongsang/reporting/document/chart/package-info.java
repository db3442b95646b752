/** Draws the charts of documents. */
package vn.guongsang.reporting.document.chart;
