/**
 * nominations-service owns the units and their history, code lists, subjects, nominations, exemplars, and the feed of
 * approved profiles.
 *
 * <p>{@code nomination} may know {@code subject}, {@code unit}, {@code codelist} and hands approvals to {@code exemplar};
 * {@code exemplar} tells {@code profile}; nobody knows {@code nomination} but {@code nurturing}, {@code commendation} and
 * {@code referral}, which nobody knows and which are not told anything: they read.
 */
package vn.guongsang.nominations;
