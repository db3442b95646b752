/** Sums of money per year, source, task and unit or subtree, down to the lines behind each. */
package vn.guongsang.reporting.budget.figures;
