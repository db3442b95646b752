package vn.guongsang.media.broadcast.calendar.credential.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;

/** Who reads a calendar: a program with a credential, or somebody with a bearer token. */
@RequestScoped
public class CalendarReader {

    private final SecurityIdentity identity;
    private final CurrentActor actor;

    CalendarReader(SecurityIdentity identity, CurrentActor actor) {
        this.identity = identity;
        this.actor = actor;
    }

    public Actor get() {
        Actor program = identity.getAttribute(CalendarLoginProvider.READER);
        return program == null ? actor.get() : program;
    }
}
