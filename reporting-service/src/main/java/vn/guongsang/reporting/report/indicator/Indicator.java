package vn.guongsang.reporting.report.indicator;

import static vn.guongsang.reporting.report.indicator.IndicatorKind.COUNT;
import static vn.guongsang.reporting.report.indicator.IndicatorKind.DAYS;
import static vn.guongsang.reporting.report.indicator.IndicatorKind.HOURS;
import static vn.guongsang.reporting.report.indicator.IndicatorKind.MINUTES;
import static vn.guongsang.reporting.report.indicator.IndicatorKind.MONEY;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report counts, one constant an indicator; the row of the mission's checklist stands with it. Names and definitions
 * are texts of {@code messages.reports}.
 *
 * <p>With a fact it is filled by the system, without one the unit enters it.
 */
@Schema(description = "Mã chỉ số; tên và định nghĩa ở /v1/report-indicators")
public enum Indicator {
    UNITS_WITH_CRITERIA("M2", COUNT, Fact.CRITERIA, Measure.UNITS, "true"),
    UNITS_WITH_PLAN("M3", COUNT, Fact.UNIT_PLAN, Measure.UNITS, "true"),
    MOVEMENTS_REGISTERED("M20", COUNT, Fact.REGISTRATION, Measure.SUBJECTS, "true"),
    NOMINATIONS_SUBMITTED("M4", COUNT, Fact.NOMINATION, Measure.RECORDS, "true"),
    NOMINATIONS_RETURNED("M4", COUNT, Fact.NOMINATION, Measure.RECORDS, "b.status = 'RETURNED'"),
    RECOGNITIONS("M6", COUNT, Fact.RECOGNITION, Measure.RECORDS, "true"),
    SUBJECTS("M6", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "true"),
    INDIVIDUALS("M25", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.subject_type = 'INDIVIDUAL'"),
    COLLECTIVES("M25", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.subject_type = 'COLLECTIVE'"),
    HOUSEHOLDS("M25", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.subject_type = 'HOUSEHOLD'"),
    SUBJECTS_AT_UNIT("M5", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.level = 'UNIT'"),
    SUBJECTS_AT_COMMUNE("M8", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.level = 'COMMUNE'"),
    SUBJECTS_AT_DISTRICT("M7", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.level = 'DISTRICT'"),
    SUBJECTS_AT_PROVINCE("M6", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.level = 'PROVINCE'"),
    SECTORS_COVERED("M25", COUNT, Fact.RECOGNITION, Measure.SECTORS, "true"),
    RECOGNITIONS_REVOKED("M21", COUNT, Fact.REVOCATION, Measure.RECORDS, "true"),
    REFERRALS_TO_PROVINCE("M19", COUNT, Fact.REFERRAL, Measure.RECORDS, "b.to_level = 'PROVINCE'"),
    REFERRALS_CHOSEN("M19", COUNT, Fact.REFERRAL, Measure.RECORDS, "b.to_level = 'PROVINCE' AND b.chosen"),
    REFERRALS_TO_BOARD("M19", COUNT, Fact.REFERRAL, Measure.RECORDS, "b.to_level = 'NATION'"),
    REFERRALS_CHOSEN_NATIONWIDE("M19", COUNT, Fact.REFERRAL, Measure.RECORDS, "b.to_level = 'NATION' AND b.chosen"),
    NURTURING_PLANS("M21", COUNT, Fact.NURTURING, Measure.RECORDS, "true"),
    NURTURING_CHECKED("M21", COUNT, Fact.NURTURING, Measure.RECORDS, "b.checked"),
    SUBJECTS_PROPAGATED("M5", COUNT, Fact.RECOGNITION, Measure.SUBJECTS, "b.propagated"),
    PROPAGATED_SHARE("M9", IndicatorKind.SHARE, Fact.RECOGNITION, Measure.SHARE, "b.propagated"),
    PUBLICATIONS("M18", COUNT, Fact.PUBLICATION, Measure.RECORDS, "true"),
    MINUTES_ON_AIR("M16", MINUTES, Fact.PUBLICATION, Measure.SUM, "b.channel_kind IN ('RADIO', 'TV')"),
    COLUMNS_KEPT("M16", COUNT, Fact.COLUMN_MONTH, Measure.SUBJECTS, "b.items > 0"),
    COLUMN_MINUTES("M16", MINUTES, Fact.COLUMN_MONTH, Measure.SUM, "true"),
    LOCAL_NEWS_ITEMS("M16", COUNT),
    MODELS_SPREAD("M20", COUNT),
    GATHERINGS_HELD("M10", COUNT, Fact.GATHERING, Measure.RECORDS, "true"),
    GATHERING_AUDIENCE("M10", COUNT, Fact.GATHERING, Measure.SUM, "true"),
    GATHERINGS_GRASSROOTS("M24", COUNT, Fact.GATHERING, Measure.RECORDS, "b.purpose = 'GRASSROOTS'"),
    GATHERINGS_POLITICAL_SCHOOL("M24", COUNT, Fact.GATHERING, Measure.RECORDS, "b.purpose = 'POLITICAL_SCHOOL'"),
    GATHERINGS_FRONT_SUPERVISION("M24", COUNT, Fact.GATHERING, Measure.RECORDS, "b.purpose = 'FRONT_SUPERVISION'"),
    COMMENDATIONS_UNSCHEDULED("M20", COUNT, Fact.COMMENDATION, Measure.RECORDS, "b.type = 'UNSCHEDULED'"),
    COMMENDATIONS_THEMATIC("M20", COUNT, Fact.COMMENDATION, Measure.RECORDS, "b.type = 'THEMATIC'"),
    COMMENDATIONS_THROUGH_MOVEMENTS(
            "M20",
            COUNT,
            Fact.COMMENDATION,
            Measure.RECORDS,
            "b.type IN ('UNSCHEDULED', 'THEMATIC') AND b.found_through = 'MOVEMENT'"),
    COMMENDATION_LEAD_DAYS("M20", DAYS, Fact.COMMENDATION, Measure.MEDIAN, "b.type IN ('UNSCHEDULED', 'THEMATIC')"),
    INSPECTIONS_OWN("M12", COUNT, Fact.INSPECTION, Measure.KEPT, "b.own"),
    INSPECTIONS_RECEIVED("M12", COUNT, Fact.INSPECTION, Measure.RECORDS, "b.received"),
    TRAINING_SESSIONS("M13", COUNT, Fact.TRAINING, Measure.KEPT, "true"),
    TRAINING_HOURS("M13", HOURS, Fact.TRAINING, Measure.KEPT_SUM, "true"),
    TRAINING_ATTENDEES("M13", COUNT, Fact.ATTENDANCE, Measure.KEPT_SUM, "true"),
    BUDGET_ESTIMATED("M17", MONEY, Fact.BUDGET, Measure.KEPT_SUM, "NOT b.spent"),
    BUDGET_SPENT("M17", MONEY, Fact.BUDGET, Measure.KEPT_SUM, "b.spent"),
    BUDGET_SPENT_STATE("M17", MONEY, Fact.BUDGET, Measure.KEPT_SUM, "b.spent AND b.source = 'STATE_BUDGET'"),
    BUDGET_SPENT_OTHER("M17", MONEY, Fact.BUDGET, Measure.KEPT_SUM, "b.spent AND b.source = 'OTHER_LAWFUL'"),
    PRESS_BRIEFINGS("M22", COUNT),
    REQUESTS_SENT("M26", COUNT, Fact.REQUEST, Measure.RECORDS, "true"),
    REQUESTS_SETTLED("M26", COUNT, Fact.REQUEST, Measure.RECORDS, "b.settled");

    private final String row;
    private final IndicatorKind kind;
    private final Fact fact;
    private final Measure measure;
    private final String which;

    Indicator(String row, IndicatorKind kind) {
        this(row, kind, null, null, null);
    }

    Indicator(String row, IndicatorKind kind, Fact fact, Measure measure, String which) {
        this.row = row;
        this.kind = kind;
        this.fact = fact;
        this.measure = measure;
        this.which = which;
    }

    /** The row of the mission's checklist. */
    public String row() {
        return row;
    }

    public IndicatorKind kind() {
        return kind;
    }

    /** Whether the system fills it; else the unit enters it. */
    public boolean isSystem() {
        return fact != null;
    }

    static List<Indicator> of(Fact fact) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.fact == fact)
                .toList();
    }

    Fact fact() {
        return fact;
    }

    /** The number over the records of its fact. */
    String number() {
        return measure.sql(which);
    }

    /** Which of the records of its fact it counts. */
    String which() {
        return which;
    }
}
