/** Compares money with what took place, as warnings. */
package vn.guongsang.reporting.budget.check;
