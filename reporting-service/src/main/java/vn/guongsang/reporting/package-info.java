/**
 * Owns the plan, its quotas and the progress towards them.
 *
 * <p>{@code plan} holds the quotas as data and knows no other feature; {@code unit} and {@code fact} store what events
 * tell, and the others read it by the views {@code *_fact} only; {@code quota} counts facts of units against the plan and may read all three.
 *
 * <p>{@code period} knows {@code plan}; {@code plan.clause} and {@code plan.version} are parts of the plan. {@code quota.rule}
 * holds what can be counted and for whom; {@code quota.reading} writes readings into the plan's quotas; {@code coverage} and
 * {@code reach} count the same recognitions by other cuts and may read all of these.
 *
 * <p>{@code budget} keeps money of units and compares it with the facts of events; {@code amendment} takes requests to
 * amend the plan and reads its clauses and versions; {@code imports} keeps figures of former years apart, knows the
 * sources of money of {@code budget}, and is read by its sums. None of them is read by the others.
 */
package vn.guongsang.reporting;
