/**
 * Owns the plan and its quotas, the annual reports of the units, and what the office does beside them: inspections,
 * training, budgets, requests to amend the plan.
 *
 * <p>{@code unit} and {@code fact} store what events tell; the others read facts by the views {@code *_fact} only. {@code
 * fact.generation} rebuilds them and {@code fact.status} says how they stand: both know {@code fact}, which knows neither.
 *
 * <p>{@code plan} with {@code plan.clause}, {@code plan.version} and {@code period} holds the plan as data and knows no
 * other feature. {@code quota} counts facts of units against it; {@code quota.rule} holds what can be counted and for
 * whom, {@code quota.reading} writes readings into the plan's quotas, {@code quota.late} asks {@code report.term} when
 * reports are due; {@code coverage} and {@code reach} count the same
 * recognitions by other cuts. {@code activity} counts the facts of gatherings.
 *
 * <p>{@code report} fills indicators from facts and keeps what units report; it reads the plan of a year and the units,
 * and what {@code inspection}, {@code training} and {@code budget} record by their views.
 *
 * <p>{@code inspection} and {@code training} stand on {@code unit} alone. {@code budget} keeps money of units and compares
 * it with the facts of events; {@code amendment} takes requests to amend the plan and reads its clauses and versions;
 * {@code imports} keeps figures of former years apart, by the codes of {@code report.indicator} among others; {@code
 * budget.figures} and {@code report.indicator.imported} show them beside what is counted. What others count of these four
 * and of reports they read from their tables.
 *
 * <p>{@code job} does long work for any feature and {@code document} writes files: neither knows any. {@code funnel} and
 * {@code series} read facts and accepted reports; {@code consolidation} brings all of them together and is known by nobody.
 */
package vn.guongsang.reporting;
