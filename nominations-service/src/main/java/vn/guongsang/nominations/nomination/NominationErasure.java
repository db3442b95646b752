package vn.guongsang.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.personal.ErasureProblem;

/** Takes everything personal out of the nominations of a subject, in the caller's transaction. */
@ApplicationScoped
public class NominationErasure {

    private static final Set<NominationStatus> ENDED =
            EnumSet.of(NominationStatus.APPROVED, NominationStatus.REJECTED, NominationStatus.WITHDRAWN);

    private final Nominations nominations;
    private final NominationAnnouncer announcer;

    NominationErasure(Nominations nominations, NominationAnnouncer announcer) {
        this.nominations = nominations;
        this.announcer = announcer;
    }

    /**
     * Erases; returns the ids of the nominations.
     *
     * @throws ProblemException 409 while one of them is still on its way
     */
    public List<UUID> erase(UUID subject, Actor actor, Instant at) {
        List<Nomination> all = nominations
                .find("subjectId = ?1 order by id", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        List<UUID> open = all.stream()
                .filter(n -> !ENDED.contains(n.status()))
                .map(Nomination::id)
                .toList();
        if (!open.isEmpty()) {
            throw new ProblemException(ErasureProblem.ERASURE_BLOCKED, open.size()).with("nominations", open);
        }
        for (Nomination nomination : all) {
            nomination.erase();
            announcer.erased(nomination, actor, at);
        }
        return all.stream().map(Nomination::id).toList();
    }
}
