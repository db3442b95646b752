package vn.guongsang.reporting.inspection.programme;

import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.inspection.programme.form.Issuer;

/** Tells in SQL whether an actor speaks for the body that issues a programme {@code p}. */
public final class Issuing {

    /** A condition; {@link #bind} gives it its parameters. A unit goes on with what its predecessors have issued. */
    public static final String SQL =
            """
            (CASE p.issuer WHEN 'UNIT'
                  THEN :manager AND p.unit_id IN (SELECT unit_lineage(CAST(:own AS uuid)))
                  ELSE :board END)""";

    private Issuing() {}

    /** Binds who asks. */
    public static Sql bind(Sql sql, Actor actor) {
        return sql.bind("manager", managesUnit(actor))
                .bind("own", actor.unitId())
                .bind("board", actor.is(Roles.PROVINCE_BOARD));
    }

    /** Whether the actor may make a programme of this issuer. */
    static boolean may(Issuer issuer, Actor actor) {
        return issuer == Issuer.UNIT ? managesUnit(actor) && actor.unitId() != null : actor.is(Roles.PROVINCE_BOARD);
    }

    private static boolean managesUnit(Actor actor) {
        return actor.is(Roles.DISTRICT_BOARD) || actor.is(Roles.UNIT_LEADER);
    }
}
