/**
 * nominations-service owns the units and their history, code lists, subjects, nominations, exemplars, and the feed of
 * approved profiles.
 *
 * <p>{@code nomination} may know {@code subject}, {@code unit}, {@code codelist} and hands approvals to {@code exemplar};
 * {@code exemplar} tells {@code profile}. What belongs to a nomination but is a feature of its own ({@code claim},
 * {@code attachment}, {@code comment}, {@code window}, {@code tip}, {@code bulk})
 * knows {@code nomination}, which asks it only through the gates in {@code nomination.step}.
 */
package vn.guongsang.nominations;
