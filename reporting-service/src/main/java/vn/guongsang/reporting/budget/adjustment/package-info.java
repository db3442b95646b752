/** Changes of what is allocated, as numbered rows that are never rewritten. */
package vn.guongsang.reporting.budget.adjustment;
