/** HTTP edge of the clauses. */
package vn.guongsang.reporting.plan.clause.web;
