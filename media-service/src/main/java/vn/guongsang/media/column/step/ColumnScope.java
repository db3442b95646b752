package vn.guongsang.media.column.step;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Sql;

/** Which columns an actor may see: all, or those of the channels that the actor's outlet owns today. */
public record ColumnScope(boolean all, UUID outletId) {

    /** The scope for reading; an editor without an outlet sees nothing. */
    public static ColumnScope of(Actor actor) {
        return new ColumnScope(actor.scope() == UnitScope.ALL, actor.outletId());
    }

    /** The scope for working: whoever else may see a column, only its newsroom changes it. */
    public static ColumnScope newsroom(Actor actor) {
        return new ColumnScope(false, actor.outletId());
    }

    /** Narrows a query over channels of today {@code c}. */
    public Sql narrow(Sql sql) {
        if (all) {
            return sql;
        }
        return outletId == null ? sql.append("AND false") : sql.filter("c.outlet_id = :myOutlet", "myOutlet", outletId);
    }
}
