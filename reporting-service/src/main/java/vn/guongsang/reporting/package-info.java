/**
 * Owns the plan, its quotas and the progress towards them.
 *
 * <p>{@code plan} holds the quotas as data and knows no other feature; {@code unit} and {@code fact} store what events
 * tell, and the others read it by the views {@code *_fact} only; {@code quota} counts facts of units against the plan and may read all three.
 *
 * <p>{@code period} knows {@code plan}; {@code plan.clause} and {@code plan.version} are parts of the plan. {@code quota.rule}
 * holds what can be counted and for whom; {@code quota.reading} writes readings into the plan's quotas; {@code coverage} and
 * {@code reach} count the same recognitions by other cuts and may read all of these.
 */
package vn.guongsang.reporting;
