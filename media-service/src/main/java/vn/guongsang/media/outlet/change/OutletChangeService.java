package vn.guongsang.media.outlet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.time.Ids;

/** Records a change of outlets and carries it out. */
@ApplicationScoped
public class OutletChangeService {

    private final OutletChanges changes;
    private final Audit audit;

    OutletChangeService(OutletChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    /** Takes effect on its day, past or coming: whoever reads asks for a day. */
    @Transactional
    public OutletChangeView record(NewOutletChange given, Actor actor, Instant at) {
        List<OutletChanges.Affected> affected = changes.locked(given.outletIds(), given.effectiveOn());
        OutletChangeRule.check(
                given,
                affected,
                given.naming() != null && changes.codeTaken(given.naming().code()));
        UUID founded = given.kind().founds() ? Ids.next() : null;
        if (founded != null) {
            changes.found(founded, given.naming(), given.effectiveOn());
            audit.record("outlet", founded, "founding", actor, given.document().number(), List.of("all"), at);
        }
        apply(given, founded);
        given.outletIds().forEach(id -> audit(id, given, actor, at));
        OutletChangeView change = new OutletChangeView(
                Ids.next(),
                given.kind(),
                given.effectiveOn(),
                given.document(),
                given.outletIds(),
                founded,
                given.note(),
                at);
        changes.insert(change, actor);
        return change;
    }

    private void apply(NewOutletChange given, UUID founded) {
        switch (given.kind()) {
            case NEW -> {}
            case RENAME -> changes.rename(given.outletIds().get(0), given.naming(), given.effectiveOn());
            case MERGE -> {
                changes.end(given.outletIds(), founded, given.effectiveOn());
                changes.handOver(given.outletIds(), founded, given.effectiveOn());
            }
            case END -> changes.end(given.outletIds(), null, given.effectiveOn());
        }
    }

    private void audit(UUID outlet, NewOutletChange given, Actor actor, Instant at) {
        audit.record(
                "outlet",
                outlet,
                given.kind().name().toLowerCase(Locale.ROOT),
                actor,
                given.document().number(),
                List.of(given.kind().ends() ? "validTo" : "name"),
                at);
    }
}
