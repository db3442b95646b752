/** HTTP edge of the warnings. */
package vn.guongsang.reporting.budget.check.web;
