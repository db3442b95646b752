package vn.guongsang.media.contest.entry.step;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.step.ContestAction;

/**
 * Which entries an actor may see: all, those of a unit's subtree and those proposed about it, or those of an outlet; never, before the result is
 * published, those of a contest in which the actor is a judge. That somebody also sits in the council opens nothing.
 */
public record EntryScope(UnitScope units, UUID outletId, boolean proposed, String actorId) {

    /** The scope for reading: a unit looks into what is proposed about its people, too. */
    public static EntryScope of(Actor actor) {
        boolean all = ContestAction.isRunner(actor)
                || actor.is(Roles.INSPECTOR)
                || actor.is(Roles.AUDITOR)
                || actor.is(Roles.ADMIN);
        EntryScope own = own(actor);
        return all
                ? new EntryScope(UnitScope.ALL, null, true, actor.id())
                : new EntryScope(own.units(), own.outletId(), true, actor.id());
    }

    /** The scope for working on what one has handed in. */
    public static EntryScope own(Actor actor) {
        if (actor.is(Roles.MEDIA_EDITOR) && actor.outletId() != null) {
            return new EntryScope(UnitScope.NONE, actor.outletId(), false, actor.id());
        }
        boolean ofUnit = actor.unitId() != null && (actor.is(Roles.UNIT_OFFICER) || actor.is(Roles.UNIT_LEADER));
        UnitScope units = ofUnit ? new UnitScope(UnitScope.Kind.SUBTREE, actor.unitId()) : UnitScope.NONE;
        return new EntryScope(units, null, false, actor.id());
    }

    /** Narrows a query over entries {@code e} and contests {@code c}. */
    public Sql narrow(Sql sql) {
        sql.append("AND (c.status = 'PUBLISHED' OR NOT EXISTS (SELECT 1 FROM contest_judge j")
                .append("WHERE j.contest_id = c.id AND j.actor_id = :me))")
                .bind("me", actorId);
        if (outletId != null) {
            return sql.filter("e.outlet_id = :myOutlet", "myOutlet", outletId);
        }
        sql.append("AND (" + units.sql("e.unit_id"));
        if (proposed) {
            sql.append("OR e.proposed_at IS NOT NULL AND " + units.sql("e.subject_unit_id"));
        }
        sql.append(")");
        return units.needsUnit() ? sql.bind("scopeUnit", units.unitId()) : sql;
    }
}
