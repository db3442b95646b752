/** The clauses of a plan under keys of our own, as they hold on a day. */
package vn.guongsang.reporting.plan.clause;
