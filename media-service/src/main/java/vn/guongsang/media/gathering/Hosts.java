package vn.guongsang.media.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.gathering.form.HostView;

/** Reads the units that hold gatherings. */
@ApplicationScoped
class Hosts {

    private static final String NAMES =
            """
            SELECT u.id, n.name
            FROM unit u
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= :day) AND (n.valid_to IS NULL OR n.valid_to >= :day)
            WHERE u.id = ANY (:ids)
              AND (u.valid_from IS NULL OR u.valid_from <= :day) AND (u.valid_to IS NULL OR u.valid_to >= :day)""";

    private final DataSource database;

    Hosts(DataSource database) {
        this.database = database;
    }

    /** Whether one of the units lies within the actor's scope. */
    boolean anyWithin(Collection<UUID> hosts, Actor actor) {
        UnitScope scope = actor.scope();
        return switch (scope.kind()) {
            case ALL -> true;
            case NONE -> false;
            case SUBTREE ->
                Sql.of("SELECT s FROM unit_scope(:unit) s WHERE s = ANY (:hosts) LIMIT 1")
                        .bind("unit", scope.unitId())
                        .bind("hosts", hosts)
                        .first(database, row -> row.uuid("s"))
                        .isPresent();
        };
    }

    /** Those that exist on a day, as they are called then, in the order given. */
    List<HostView> on(List<UUID> hosts, LocalDate day) {
        Map<UUID, HostView> found = Sql.of(NAMES)
                .bind("ids", hosts)
                .bind("day", day)
                .byId(database, row -> new HostView(row.uuid("id"), row.text("name")));
        return hosts.stream().filter(found::containsKey).map(found::get).toList();
    }

    /**
     * Refuses units that do not exist on a day, and units of which none is within the scope, in the same words whether
     * they exist or not.
     */
    void require(List<UUID> hosts, LocalDate day, Actor actor) {
        ProblemException problem = new ProblemException(GatheringProblem.UNIT_UNKNOWN);
        List<UUID> there = on(hosts, day).stream().map(HostView::unitId).toList();
        if (there.isEmpty() || !anyWithin(there, actor)) {
            throw problem.at("/hostIds", "host-not-own");
        }
        hosts.stream()
                .filter(host -> !there.contains(host))
                .forEach(host -> problem.at("/hostIds/" + hosts.indexOf(host), "host-not-in-force"));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
