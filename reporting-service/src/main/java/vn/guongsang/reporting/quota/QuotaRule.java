package vn.guongsang.reporting.quota;

import vn.guongsang.kit.sql.Sql;

/**
 * How recognitions are counted for a unit; each quota names one of these rules, and the levels that count, in its data.
 *
 * <p>Common to all: the emulation year of the recognition is the year asked for, and the recognition is in force.
 */
public enum QuotaRule {
    /** Công nhận của mọi đơn vị trong tỉnh. */
    RECOGNISED_ANYWHERE(Reach.EVERYWHERE, false),
    /** Công nhận do chính đơn vị hoặc các đơn vị tiền thân đề nghị. */
    NOMINATED_BY_UNIT(Reach.LINEAGE, false),
    /** Công nhận do đơn vị và các đơn vị bên dưới nó trong ngày chốt, hoặc tiền thân của chúng, đề nghị. */
    NOMINATED_IN_TREE(Reach.TREE, false),
    /** Như NOMINATED_BY_UNIT, và đã được phổ biến: đã đăng hoặc phát trên ít nhất một kênh và chưa bị gỡ. */
    NOMINATED_BY_UNIT_POPULARISED(Reach.LINEAGE, true),
    /** Như NOMINATED_IN_TREE, và đã được phổ biến. */
    NOMINATED_IN_TREE_POPULARISED(Reach.TREE, true);

    private static final String PUBLISHED =
            """
            AND EXISTS (SELECT FROM publication_in_effect p
                        WHERE p.exemplar_id = r.exemplar_id AND p.approval_no = r.approval_no)""";

    private final Reach reach;
    private final boolean popularised;

    private enum Reach {
        EVERYWHERE,
        LINEAGE,
        TREE
    }

    QuotaRule(Reach reach, boolean popularised) {
        this.reach = reach;
        this.popularised = popularised;
    }

    /**
     * Adds the conditions on {@code recognition_fact r} for one unit; year, levels and day are bound by {@link Counting}.
     *
     * @param unit SQL expression of the unit's id; a constant of the caller
     */
    Sql narrow(Sql sql, String unit) {
        String reached =
                switch (reach) {
                    case EVERYWHERE -> "true";
                    case LINEAGE -> "r.unit_id = ANY (ARRAY(SELECT unit_lineage(" + unit + ")))";
                    case TREE -> "r.unit_id = ANY (ARRAY(SELECT unit_tree(" + unit + ", :day)))";
                };
        sql.append("r.year = :year AND r.revoked_at IS NULL AND r.level = ANY (:levels) AND " + reached);
        return popularised ? sql.append(PUBLISHED) : sql;
    }
}
