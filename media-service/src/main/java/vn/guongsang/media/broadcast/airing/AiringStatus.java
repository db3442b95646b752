package vn.guongsang.media.broadcast.airing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** State of a line of the log: it is never rewritten, only annulled. */
@Schema(description = "RECORDED: được tính; ANNULLED: đã hủy vì ghi sai, không tính")
public enum AiringStatus {
    /** It counts. */
    RECORDED,
    /** It was wrong and does not count; it stays readable. */
    ANNULLED;

    /** The one step that there is. */
    static final String ANNULMENT = "annulment";

    /** What an actor can do: an editor of the outlet that owns the channel today annuls what counts and founds no publication. */
    public List<String> allowed(UUID outletId, UUID publicationOf, Actor actor) {
        boolean colleague = actor.isAt(outletId) && actor.is(Roles.MEDIA_EDITOR);
        return colleague && this == RECORDED && publicationOf == null ? List.of(ANNULMENT) : List.of();
    }
}
