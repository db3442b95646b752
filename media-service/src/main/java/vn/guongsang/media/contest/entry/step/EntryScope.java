package vn.guongsang.media.contest.entry.step;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.contest.step.ContestAction;

/**
 * Which entries an actor may see: all, those of a unit's subtree, or those of an outlet; never, before the result is
 * published, those of a contest in which the actor is a judge. That somebody also sits in the council opens nothing.
 */
public record EntryScope(UnitScope units, UUID outletId, String actorId) {

    /** The scope for reading. */
    public static EntryScope of(Actor actor) {
        boolean all = ContestAction.isRunner(actor)
                || actor.is(Roles.INSPECTOR)
                || actor.is(Roles.AUDITOR)
                || actor.is(Roles.ADMIN);
        return all ? new EntryScope(UnitScope.ALL, null, actor.id()) : own(actor);
    }

    /** The scope for working on what one has handed in. */
    public static EntryScope own(Actor actor) {
        if (actor.is(Roles.MEDIA_EDITOR) && actor.outletId() != null) {
            return new EntryScope(UnitScope.NONE, actor.outletId(), actor.id());
        }
        boolean ofUnit = actor.unitId() != null && (actor.is(Roles.UNIT_OFFICER) || actor.is(Roles.UNIT_LEADER));
        UnitScope units = ofUnit ? new UnitScope(UnitScope.Kind.SUBTREE, actor.unitId()) : UnitScope.NONE;
        return new EntryScope(units, null, actor.id());
    }

    /** Narrows a query over entries {@code e} and contests {@code c}. */
    public Sql narrow(Sql sql) {
        sql.append("AND (c.status = 'PUBLISHED' OR NOT EXISTS (SELECT 1 FROM contest_judge j")
                .append("WHERE j.contest_id = c.id AND j.actor_id = :me))")
                .bind("me", actorId);
        return outletId == null
                ? sql.within(units, "e.unit_id")
                : sql.filter("e.outlet_id = :myOutlet", "myOutlet", outletId);
    }
}
