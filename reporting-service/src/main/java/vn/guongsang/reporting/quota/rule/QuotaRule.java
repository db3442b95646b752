package vn.guongsang.reporting.quota.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.sql.Sql;

/**
 * How is counted for a unit; each quota names one of these rules in its data, with the levels or kinds that count.
 *
 * <p>Common to those of recognitions: the emulation year of the recognition is the year asked for, and the recognition is
 * in force. What a unit has to have itself (criteria, a plan) its predecessors cannot have had for it; what was done
 * (recognitions, gatherings, reports, estimates) counts for the one that took over.
 */
@Schema(
        name = "QuotaRule",
        description =
                "Quy tắc đếm: RECOGNISED_ANYWHERE công nhận của cả tỉnh; NOMINATED_BY_UNIT do chính đơn vị đề nghị; "
                        + "NOMINATED_IN_TREE do đơn vị và cấp dưới đề nghị; …_POPULARISED như thế và đã được phổ biến; "
                        + "UNITS_WITH_CRITERIA có bộ tiêu chuẩn có hiệu lực; UNITS_WITH_PLAN có kế hoạch năm được chấp nhận; "
                        + "UNITS_WITH_PLAN_OR_PREDECESSORS kể cả của đơn vị tiền thân; RECOGNITION_EVENTS hoạt động đã tổ chức; "
                        + "REPORTS_SENT báo cáo năm đã gửi; PROVINCIAL_INSPECTIONS cuộc kiểm tra của tỉnh; "
                        + "ESTIMATES_SUBMITTED dự toán đã trình.")
public enum QuotaRule {
    /** Công nhận của mọi đơn vị trong tỉnh. */
    RECOGNISED_ANYWHERE(Source.RECOGNITIONS, Reach.EVERYWHERE, false),
    /** Công nhận do chính đơn vị hoặc các đơn vị tiền thân đề nghị. */
    NOMINATED_BY_UNIT(Source.RECOGNITIONS, Reach.LINEAGE, false),
    /** Công nhận do đơn vị và các đơn vị bên dưới nó trong ngày chốt, hoặc tiền thân của chúng, đề nghị. */
    NOMINATED_IN_TREE(Source.RECOGNITIONS, Reach.TREE, false),
    /** Như NOMINATED_BY_UNIT, và đã được phổ biến: đã đăng hoặc phát trên ít nhất một kênh và chưa bị gỡ. */
    NOMINATED_BY_UNIT_POPULARISED(Source.RECOGNITIONS, Reach.LINEAGE, true),
    /** Như NOMINATED_IN_TREE, và đã được phổ biến. */
    NOMINATED_IN_TREE_POPULARISED(Source.RECOGNITIONS, Reach.TREE, true),
    /** Chính đơn vị có bộ tiêu chuẩn có hiệu lực vào ngày chốt. */
    UNITS_WITH_CRITERIA(Source.CRITERIA, Reach.OWN, false),
    /** Chính đơn vị có kế hoạch của năm đã được chấp nhận, có hình thức biểu dương, tôn vinh. */
    UNITS_WITH_PLAN(Source.PLANS, Reach.OWN, false),
    /** Như UNITS_WITH_PLAN, kể cả kế hoạch của các đơn vị tiền thân. */
    UNITS_WITH_PLAN_OR_PREDECESSORS(Source.PLANS, Reach.LINEAGE, false),
    /** Hoạt động đã tổ chức trong năm, mỗi hoạt động tính một lần cho từng đơn vị tổ chức hoặc đơn vị kế thừa. */
    RECOGNITION_EVENTS(Source.GATHERINGS, Reach.LINEAGE, false),
    /** Báo cáo của năm đã gửi hoặc đã được chấp nhận, kể cả báo cáo của các đơn vị tiền thân. */
    REPORTS_SENT(Source.REPORTS, Reach.LINEAGE, false),
    /** Cuộc kiểm tra đã tiến hành trong năm theo kế hoạch của Hội đồng hoặc Ban Thi đua - Khen thưởng tỉnh. */
    PROVINCIAL_INSPECTIONS(Source.INSPECTIONS, Reach.EVERYWHERE, false),
    /** Dự toán của năm đã trình, kể cả của các đơn vị tiền thân; bị trả lại thì chưa tính. */
    ESTIMATES_SUBMITTED(Source.ESTIMATES, Reach.LINEAGE, false);

    private static final String PUBLISHED =
            """
            EXISTS (SELECT FROM publication_in_effect p
                    WHERE p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no)""";
    private static final String PUBLISHED_THEN =
            """
            EXISTS (SELECT FROM publication_term p
                    WHERE p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no
                      AND p.published_at < :until AND (p.retracted_at IS NULL OR p.retracted_at >= :until))""";

    private final Source source;
    private final Reach reach;
    private final boolean popularised;

    private enum Reach {
        EVERYWHERE,
        OWN,
        LINEAGE,
        TREE
    }

    QuotaRule(Source source, Reach reach, boolean popularised) {
        this.source = source;
        this.reach = reach;
        this.popularised = popularised;
    }

    /** Whether recognitions are counted: each subject once, by the levels that the quota names. */
    public boolean countsRecognitions() {
        return source == Source.RECOGNITIONS;
    }

    /** Whether the quota has to name kinds of records. */
    public boolean needsKinds() {
        return source == Source.GATHERINGS;
    }

    /** Whether it counts over the whole province, whatever the unit. */
    public boolean isProvinceWide() {
        return reach == Reach.EVERYWHERE;
    }

    Source source() {
        return source;
    }

    /** Begins a query of the facts that it counts, up to its conditions. */
    public String facts() {
        return source.facts();
    }

    /**
     * Adds the conditions on the view {@code r} for one unit; values are bound by {@link Counting}.
     *
     * @param unit SQL expression of the unit's id; a constant of the caller
     * @param past whether the answer is that of the moment {@code :until}
     */
    Sql narrow(Sql sql, String unit, boolean past) {
        sql.append(source.condition(past) + " AND " + reached(source, unit));
        return popularised ? sql.append("AND " + published(past)) : sql;
    }

    /** What would count but for one more step, as a whole query of one number {@code waiting}. */
    Sql waiting(Sql sql, String unit, boolean past) {
        Source nearly = nearly();
        sql.append("SELECT count(*) AS waiting FROM " + nearly.view() + " WHERE " + nearly.condition(past) + " AND "
                + reached(nearly, unit));
        return popularised ? sql.append("AND NOT " + published(past)) : sql;
    }

    /** Adds the condition on the view {@code r} for one unit alone. */
    Sql reach(Sql sql, String unit) {
        return sql.append(reached(source, unit));
    }

    private Source nearly() {
        return switch (source) {
            case RECOGNITIONS -> popularised ? Source.RECOGNITIONS : Source.DOSSIERS_UNDER_WAY;
            case CRITERIA -> Source.CRITERIA_DRAFTED;
            case PLANS -> Source.PLANS_UNDER_WAY;
            case GATHERINGS -> Source.GATHERINGS_PLANNED;
            case REPORTS -> Source.REPORTS_UNDER_WAY;
            case INSPECTIONS -> Source.INSPECTIONS_PLANNED;
            case ESTIMATES -> Source.ESTIMATES_UNDER_WAY;
            default -> source;
        };
    }

    private String reached(Source of, String unit) {
        return switch (reach) {
            case EVERYWHERE -> "true";
            case OWN -> of.ofUnits("ARRAY[" + unit + "]");
            case LINEAGE -> of.ofUnits("ARRAY(SELECT unit_lineage(" + unit + "))");
            case TREE -> of.ofUnits("ARRAY(SELECT unit_tree(" + unit + ", :day))");
        };
    }

    private static String published(boolean past) {
        return past ? PUBLISHED_THEN : PUBLISHED;
    }
}
