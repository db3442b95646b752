package vn.guongsang.media.reach.figure;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Whose figures an actor sees and tells: all, or those of the channels that its outlet owns today. */
public record ReachScope(boolean all, UUID outletId) {

    public static ReachScope of(Actor actor) {
        return new ReachScope(actor.scope() == UnitScope.ALL, actor.outletId());
    }

    /** Narrows a query over channels of today {@code c}; nobody's editor sees nothing. */
    public Sql narrow(Sql sql) {
        if (all) {
            return sql;
        }
        return outletId == null ? sql.append("AND false") : sql.filter("c.outlet_id = :myOutlet", "myOutlet", outletId);
    }
}
