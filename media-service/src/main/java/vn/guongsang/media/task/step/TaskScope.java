package vn.guongsang.media.task.step;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/**
 * Which tasks an actor may see: all, those of the channels that one outlet owns today, or those of the exemplars of a
 * unit's subtree.
 */
public record TaskScope(UnitScope units, UUID outletId) {

    /** The scope for reading; editors and CMS accounts are bound to their outlet, and without one see nothing. */
    public static TaskScope of(Actor actor) {
        boolean newsroom = actor.is(Roles.MEDIA_EDITOR) || actor.is(Roles.CMS);
        if (actor.scope() == UnitScope.ALL) {
            return new TaskScope(UnitScope.ALL, null);
        }
        return newsroom ? newsroom(actor) : new TaskScope(actor.scope(), null);
    }

    /** The scope for working: whoever else may see a task, only the newsroom of its outlet moves it on. */
    public static TaskScope newsroom(Actor actor) {
        return new TaskScope(UnitScope.NONE, actor.outletId());
    }

    /** Narrows a query over tasks {@code t}, exemplars {@code e} and channels of today {@code c}. */
    public Sql narrow(Sql sql) {
        return outletId == null
                ? sql.within(units, "e.unit_id")
                : sql.filter("c.outlet_id = :myOutlet", "myOutlet", outletId);
    }
}
