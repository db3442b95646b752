package vn.guongsang.reporting.inspection.visit;

import java.time.LocalDate;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.inspection.programme.Issuing;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

/**
 * Tells in SQL who sees a visit {@code v} of a programme {@code p} by a team {@code t}, and what they are to it: the
 * board and those who oversee see all; inspectors and members of the Council those of their team, and members also those
 * to units they are in charge of today; a unit those of its own programmes and, once concluded, those to itself.
 */
public final class VisitSight {

    /** The tables, to follow FROM. */
    public static final String TABLES =
            """
            inspection_visit v
            JOIN inspection_programme p ON p.id = v.programme_id
            JOIN inspection_team t ON t.id = v.team_id""";

    private static final String IN_TEAM =
            "t.members @> jsonb_build_array(jsonb_build_object('accountId', CAST(:me AS text)))";

    /** The columns from which {@link #parts} reads. */
    public static final String COLUMNS =
            """
            %s AS is_issuer, %s AS is_member,
            t.members @> jsonb_build_array(jsonb_build_object('accountId', CAST(:me AS text), 'role', 'HEAD')) AS is_head,
            v.unit_id IN (SELECT unit_lineage(CAST(:own AS uuid))) AS is_visited"""
                    .formatted(Issuing.SQL, IN_TEAM);

    private static final String SEEN =
            """
            AND (%s
              OR EXISTS (SELECT 1 FROM council_assignment a WHERE a.unit_id = v.unit_id AND a.account_id = :me
                         AND daterange(a.valid_from, a.valid_to, '[]') @> CAST(:today AS date))
              OR :inUnit AND p.unit_id IN (SELECT unit_scope(CAST(:own AS uuid)))
              OR :inUnit AND v.status = 'CONCLUDED' AND v.unit_id IN (SELECT unit_scope(CAST(:own AS uuid))))"""
                    .formatted(IN_TEAM);

    private static final Set<String> OVERSEEING = Set.of(Roles.PROVINCE_BOARD, Roles.AUDITOR, Roles.ADMIN);
    private static final Set<String> IN_UNITS = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);

    private VisitSight() {}

    /** Narrows a query to what the actor sees on a day, and binds what {@link #COLUMNS} need. */
    public static Sql narrow(Sql sql, Actor actor, LocalDate today) {
        Issuing.bind(sql, actor).bind("me", actor.id());
        if (OVERSEEING.stream().anyMatch(actor::is)) {
            return sql;
        }
        return sql.append(SEEN)
                .bind("today", today)
                .bind("inUnit", IN_UNITS.stream().anyMatch(actor::is));
    }

    /** What the actor is to the visit of a row. */
    public static Set<VisitPart> parts(Row row) {
        return VisitPart.of(row.bool("is_issuer"), row.bool("is_member"), row.bool("is_head"), row.bool("is_visited"));
    }
}
