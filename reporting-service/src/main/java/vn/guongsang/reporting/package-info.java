/**
 * Owns the plan, its quotas and the progress towards them.
 *
 * <p>{@code plan} holds the quotas as data and knows no other feature; {@code unit} and {@code fact} store what events
 * tell, and the others read it by the views {@code *_fact} only; {@code quota} counts facts of units against the plan and may read all three.
 * {@code activity} counts the facts of gatherings; {@code inspection} and {@code training} stand on {@code unit} alone; others read their tables {@code inspection_visit},
 * {@code training_session} and {@code training_attendance}.
 */
package vn.guongsang.reporting;
