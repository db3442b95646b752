package vn.guongsang.media.reach.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiPredicate;

/** What a figure must fulfil, one rule a constant (mission F28: one counting rule per channel, source and date of figure). */
enum IntakeRule {
    /** A newsroom tells figures of its own channels only. */
    CHANNEL_OF_CALLER("channel", "channel-unknown", (row, today) -> row.known().channelId() != null),
    METRIC_OF_CHANNEL(
            "metric",
            "metric-not-of-channel",
            (row, today) -> row.known().kind() == null
                    || row.figure().metric().isOf(row.known().kind())),
    WHOLE_UNLESS_MINUTES(
            "value",
            "whole-number",
            (row, today) -> row.figure().metric().isFractional()
                    || row.figure().value().stripTrailingZeros().scale() <= 0),
    /** Either of one piece or of a period. */
    PIECE_OR_PERIOD(
            "taskId",
            "piece-or-period",
            (row, today) -> row.figure().taskId() == null
                    ? row.figure().periodFrom() != null && row.figure().periodTo() != null
                    : row.figure().periodFrom() == null && row.figure().periodTo() == null),
    /** A total of a month can then be told from its figures. */
    WITHIN_ONE_MONTH(
            "periodTo",
            "period-one-month",
            (row, today) -> !isOfPeriod(row)
                    || (!row.figure().periodTo().isBefore(row.figure().periodFrom())
                            && YearMonth.from(row.figure().periodFrom())
                                    .equals(YearMonth.from(row.figure().periodTo())))),
    PUBLISHED_THERE(
            "taskId",
            "task-not-published",
            (row, today) -> row.figure().taskId() == null
                    || row.known().channelId() == null
                    || row.known().publishedOn() != null),
    NOT_AHEAD("measuredOn", "not-in-future", (row, today) -> !row.figure()
            .measuredOn()
            .isAfter(today)),
    AFTER_BEGIN(
            "measuredOn",
            "measured-before-item",
            (row, today) -> begin(row) == null || !row.figure().measuredOn().isBefore(begin(row))),
    /** The same source would tell the same days twice. */
    NO_OVERLAP("periodFrom", "period-overlaps", (row, today) -> !row.known().overlapsAnother()),
    /** A reference stands for one figure; to change it, withdraw it and tell it anew. */
    REFERENCE_SAME(
            "sourceRef",
            "reference-differs",
            (row, today) -> row.known().sameReference() == null || row.known().same());

    private final String field;
    private final String code;
    private final BiPredicate<Candidate, LocalDate> holds;

    IntakeRule(String field, String code, BiPredicate<Candidate, LocalDate> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Notes every broken rule of a row. */
    static void check(Candidate row, LocalDate today) {
        for (IntakeRule rule : values()) {
            if (!rule.holds.test(row, today)) {
                row.fault(rule.field, rule.code);
            }
        }
    }

    private static boolean isOfPeriod(Candidate row) {
        return row.figure().periodFrom() != null && row.figure().periodTo() != null;
    }

    private static LocalDate begin(Candidate row) {
        return row.figure().taskId() == null
                ? row.figure().periodFrom()
                : row.known().publishedOn();
    }
}
