package vn.guongsang.reporting.plan;

/**
 * What the plan says, and how we read it.
 *
 * @param quote the plan's own words
 * @param section where they stand
 * @param clauseKey key of the clause that they stand in; null when none is named
 * @param explicit whether the plan itself states the number
 * @param note remark on the text; null when there is none
 * @param reading the reading chosen where the plan leaves a question open
 */
public record Wording(String quote, String section, String clauseKey, boolean explicit, String note, String reading) {}
