package vn.guongsang.reporting.report.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.time.Now;

/** Who calls, and when. */
@RequestScoped
public class Caller {

    private final CurrentActor actor;
    private final Now now;

    Caller(CurrentActor actor, Now now) {
        this.actor = actor;
        this.now = now;
    }

    Actor actor() {
        return actor.get();
    }

    Instant now() {
        return now.instant();
    }

    LocalDate today() {
        return now.today();
    }
}
