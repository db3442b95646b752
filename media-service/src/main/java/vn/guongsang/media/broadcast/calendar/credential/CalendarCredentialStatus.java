package vn.guongsang.media.broadcast.calendar.credential;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** State of a credential: it is never given back, only revoked. */
@Schema(description = "ACTIVE: dùng được; REVOKED: đã thu hồi")
public enum CalendarCredentialStatus {
    ACTIVE,
    REVOKED;

    /** The one step that there is. */
    static final String REVOCATION = "revocation";

    /** What an actor can do: an editor of the outlet, or the operator, revokes what is active. */
    List<String> allowed(UUID outletId, Actor actor) {
        boolean may = actor.is(Roles.ADMIN) || actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return may && this == ACTIVE ? List.of(REVOCATION) : List.of();
    }
}
