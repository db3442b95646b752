/** HTTP edge of spending. */
package vn.guongsang.reporting.budget.spending.web;
