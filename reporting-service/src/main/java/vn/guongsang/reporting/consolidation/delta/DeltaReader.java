package vn.guongsang.reporting.consolidation.delta;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.consolidation.ConsolidationReader;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;

/** Finds the two reports of a delta, if both are there for the reader and can be compared. */
@ApplicationScoped
public class DeltaReader {

    private final ConsolidationReader reports;
    private final StoredSnapshots snapshots;
    private final Deltas deltas;

    DeltaReader(ConsolidationReader reports, StoredSnapshots snapshots, Deltas deltas) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.deltas = deltas;
    }

    /**
     * What one report says otherwise than another.
     *
     * @throws ProblemException 404 when one is not there, 422 when they are of different units or years
     */
    public ConsolidatedDelta between(UUID from, UUID to, Actor actor) {
        Snapshot before = snapshot(from, actor);
        Snapshot after = snapshot(to, actor);
        if (before.year() != after.year()
                || !before.scope().unitId().equals(after.scope().unitId())) {
            throw new ProblemException(ConsolidationProblem.DELTA_OF_DIFFERENT_SCOPES);
        }
        return deltas.between(new Deltas.Side(from, before), new Deltas.Side(to, after));
    }

    private Snapshot snapshot(UUID id, Actor actor) {
        reports.stage(id, actor).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        return snapshots.of(id).orElseThrow().snapshot();
    }
}
