/** HTTP edge of the sums and the lines behind them. */
package vn.guongsang.reporting.budget.figures.web;
