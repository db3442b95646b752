/** The versions of a plan: the plan itself, and what amends it, with document, day of effect and the clauses changed. */
package vn.guongsang.reporting.plan.version;
