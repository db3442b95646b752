/** The lines of estimates: amounts for one task from one source, and the rules of each figure. */
package vn.guongsang.reporting.budget.line;
