/**
 * Owns the plan, its quotas and the progress towards them.
 *
 * <p>{@code plan} holds the quotas as data and knows no other feature; {@code unit} and {@code fact} store what events
 * tell, and the others read it by the views {@code *_fact} only; {@code quota} counts facts of units against the plan and may read all three.
 * {@code report} counts facts for the units' annual reports, reads the plan of a year and units, and is known by none of them.
 * {@code job} does long work for any feature and knows none; {@code document} writes files and knows none. {@code funnel} and {@code series} read facts and
 * accepted reports; {@code consolidation} brings all of them together and is known by nobody.
 */
package vn.guongsang.reporting;
