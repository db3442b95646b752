package vn.guongsang.media.edition.step;

import java.util.List;
import java.util.stream.Stream;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.sql.Sql;

/** Which editions an actor may see: boards and who watches them all of them, everybody else those that were published. */
public record EditionScope(boolean all) {

    private static final List<String> WATCHING = List.of(
            Roles.PROVINCE_BOARD,
            Roles.PROPAGANDA_BOARD,
            Roles.COUNCIL_MEMBER,
            Roles.INSPECTOR,
            Roles.AUDITOR,
            Roles.ADMIN);

    public static EditionScope of(Actor actor) {
        return new EditionScope(WATCHING.stream().anyMatch(actor::is));
    }

    /** Whether an edition in that state is there for the actor. */
    public boolean holds(EditionStatus status) {
        return all || status.isPublic();
    }

    /** Narrows a query over editions {@code e}. */
    public Sql narrow(Sql sql) {
        List<EditionStatus> known = Stream.of(EditionStatus.values())
                .filter(EditionStatus::isPublic)
                .toList();
        return all ? sql : sql.filter("e.status = ANY (:public)", "public", known);
    }
}
