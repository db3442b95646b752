package vn.guongsang.reporting.quota.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.plan.Measure;
import vn.guongsang.reporting.plan.PartOfYear;
import vn.guongsang.reporting.plan.clause.Clause;

/** What a reading needs (ADR 8, ADR 41), one rule a constant. */
enum ReadingRule {
    /** A basis day exists in every year. */
    BASIS_DAY_REAL(
            "/basisDay",
            "quota-basis-day",
            (reading, facts) -> reading.basisDay() == null || isYearly(reading.basisDay())),
    /** Readings follow one another; a past one is never overlapped. */
    LATER_THAN_LAST(
            "/validFrom",
            "quota-reading-overlaps",
            (reading, facts) -> facts.lastFrom() == null || reading.validFrom().isAfter(facts.lastFrom())),
    /** It does not end before it begins. */
    ENDS_LATER(
            "/validTo",
            "quota-reading-ends-before",
            (reading, facts) -> reading.validTo() == null || !reading.validTo().isBefore(reading.validFrom())),
    /** What holds from a day in the past says why. */
    PAST_EXPLAINED(
            "/reason",
            "quota-reading-reason-missing",
            (reading, facts) -> !reading.validFrom().isBefore(facts.today()) || reading.reason() != null),
    /** It rests on a clause of the plan that holds on its first day. */
    CLAUSE_KNOWN("/clauseKey", "quota-clause-unknown", (reading, facts) -> facts.clause() != null),
    /** The quotation is the plan's own words. */
    QUOTE_LITERAL(
            "/quote",
            "quota-quote-not-literal",
            (reading, facts) -> facts.clause() == null
                    || facts.clause().text().contains(reading.quote().strip())),
    /** Levels belong to the rules that count recognitions, and only to them. */
    LEVELS_FIT(
            "/levels",
            "quota-levels-misfit",
            (reading, facts) -> reading.levelNames().isEmpty()
                    != (reading.countRule() != null && reading.countRule().countsRecognitions())),
    /** Kinds belong to the rules that count events, and only to them. */
    KINDS_FIT(
            "/kinds",
            "quota-kinds-misfit",
            (reading, facts) -> reading.kindNames().isEmpty()
                    != (reading.countRule() != null && reading.countRule().needsKinds())),
    /** What is counted over the whole province binds the province. */
    RULE_FITS_SCOPE(
            "/countRule",
            "quota-rule-misfit",
            (reading, facts) -> reading.countRule() == null
                    || !reading.countRule().isProvinceWide()
                    || reading.scope().isProvince()),
    /** A share is 100 % at most. */
    SHARE_POSSIBLE(
            "/minimum",
            "quota-share-range",
            (reading, facts) ->
                    !Measure.PERCENT.equals(facts.unit()) || reading.minimum() == null || reading.minimum() <= 100),
    /** So many days are said where they are asked for, and only there. */
    LEAST_DAYS_FIT(
            "/leastDays",
            "quota-least-days-misfit",
            (reading, facts) ->
                    (reading.partOfYear() == PartOfYear.Treatment.AT_LEAST_DAYS) == (reading.leastDays() != null));

    private final String member;
    private final String code;
    private final BiPredicate<NewReading, Facts> holds;

    ReadingRule(String member, String code, BiPredicate<NewReading, Facts> holds) {
        this.member = member;
        this.code = code;
        this.holds = holds;
    }

    /**
     * What the rules look at beside the reading.
     *
     * @param unit unit of the quota's number
     * @param lastFrom first day of the newest reading; null when there is none
     * @param clause the clause named, as it holds on the first day; null when there is none
     */
    record Facts(LocalDate today, String unit, LocalDate lastFrom, Clause clause) {}

    /** Names every broken rule at once; {@code at} is where the reading stands in the request. */
    static void check(NewReading reading, Facts facts, String at) {
        ProblemException problem = new ProblemException(ReadingProblem.QUOTA_READING_INVALID);
        for (ReadingRule rule : values()) {
            if (!rule.holds.test(reading, facts)) {
                problem.at(at + rule.member, rule.code, String.valueOf(facts.lastFrom()));
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static boolean isYearly(String basisDay) {
        try {
            return MonthDay.parse(basisDay).isValidYear(2023);
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
