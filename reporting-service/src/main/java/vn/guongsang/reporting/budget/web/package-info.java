/** HTTP edge of the estimates. */
package vn.guongsang.reporting.budget.web;
