/** HTTP edge of the series. */
package vn.guongsang.reporting.series.web;
