package vn.guongsang.kit.webhook;

import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;

/** Which events a subscription may get; what each constant means stands in SQL, in {@code webhook_reaches}. */
public enum Reach {
    /** All: of an account that sees the whole province. */
    EVERYTHING,
    /** What the API shows the CMS of an outlet. */
    NEWSROOM;

    static Reach of(Actor actor) {
        return actor.scope() == UnitScope.ALL ? EVERYTHING : NEWSROOM;
    }
}
