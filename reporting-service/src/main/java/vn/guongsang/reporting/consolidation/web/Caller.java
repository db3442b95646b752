package vn.guongsang.reporting.consolidation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.time.Now;

/** Who calls, and when. */
@ApplicationScoped
class Caller {

    static final String ID = "Mã báo cáo tổng hợp";
    static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    static final String PREFER = "respond-async (RFC 7240): được nhắc lại ở Preference-Applied; việc này luôn chạy nền";

    private final CurrentActor actor;
    private final Now now;

    Caller(CurrentActor actor, Now now) {
        this.actor = actor;
        this.now = now;
    }

    Actor actor() {
        return actor.get();
    }

    Instant at() {
        return now.instant();
    }
}
