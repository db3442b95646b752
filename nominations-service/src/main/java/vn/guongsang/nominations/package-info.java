/**
 * nominations-service owns the units and their history, code lists, subjects, nominations, exemplars, and the feed of
 * approved profiles.
 *
 * <p>{@code exemplar} may know {@code subject}; {@code subject.duplicate} knows both. {@code nomination} may know
 * {@code subject}, {@code unit}, {@code codelist}, {@code criteria}, {@code movement} and hands approvals to
 * {@code exemplar}; {@code exemplar} tells {@code profile}. {@code nurturing}, {@code commendation} and {@code referral}
 * read nominations; nobody knows them.
 *
 * <p>What belongs to a nomination but is a feature of its own ({@code claim}, {@code attachment}, {@code comment},
 * {@code window}, {@code tip}, {@code bulk}, {@code council}, {@code opinion}) knows {@code nomination}, which asks it only
 * through the gates in {@code nomination.step}.
 */
package vn.guongsang.nominations;
