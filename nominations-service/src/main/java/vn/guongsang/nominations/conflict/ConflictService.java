package vn.guongsang.nominations.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.council.vote.Agenda;
import vn.guongsang.nominations.nomination.step.Standings;

/** Takes declarations, from which on the person neither appraises nor votes on that nomination, and takes them back. */
@ApplicationScoped
public class ConflictService {

    private static final Set<NominationStatus> DECIDED =
            Set.of(NominationStatus.APPROVED, NominationStatus.REJECTED, NominationStatus.WITHDRAWN);

    private final Conflicts conflicts;
    private final Standings nominations;
    private final Agenda agenda;
    private final Audit audit;

    ConflictService(Conflicts conflicts, Standings nominations, Agenda agenda, Audit audit) {
        this.conflicts = conflicts;
        this.nominations = nominations;
        this.agenda = agenda;
        this.audit = audit;
    }

    /** Declares a conflict of one's own; the board also one of somebody else. */
    @Transactional
    public List<ConflictView> declare(UUID nomination, NewConflict given, Actor actor, Instant at) {
        nominations.lock(nomination, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        String person = given.actorId() == null ? actor.id() : given.actorId();
        if (!person.equals(actor.id()) && !actor.is(Roles.PROVINCE_BOARD)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        if (!given.kind().isDeclared()) {
            throw new ProblemException(ConflictProblem.CONFLICT_NOT_DECLARABLE)
                    .with(new ProblemException.Fault("/kind", null, "kind-is-computed", List.of(), null, declarable()));
        }
        agenda.oneAtATime(nomination, person);
        if (agenda.hasVoted(nomination, person)) {
            throw new ProblemException(ConflictProblem.CONFLICT_AFTER_VOTE);
        }
        UUID id = Ids.next();
        NewConflict declared = new NewConflict(person, given.kind(), given.reason());
        if (!conflicts.declare(id, nomination, declared, actor.id(), at)) {
            throw new ProblemException(ConflictProblem.CONFLICT_ALREADY_DECLARED);
        }
        agenda.recuse(nomination, person, given.kind().name());
        audit.record("conflict", id, "declaration", actor, null, List.of("all"), at);
        return conflicts.of(nomination, Vietnam.dateOf(at));
    }

    /** Withdraws what the caller has declared, as long as nobody has gone by it: not once the person has judged. */
    @Transactional
    public List<ConflictView> withdraw(UUID nomination, NewWithdrawal given, Actor actor, Instant at) {
        Standings.Brief brief = nominations
                .lock(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        String person = given.actorId() == null ? actor.id() : given.actorId();
        UUID id = conflicts
                .withdraw(nomination, person, given.reason(), actor.id(), at)
                .orElseThrow(() -> new ProblemException(ConflictProblem.CONFLICT_NOT_DECLARED));
        if (DECIDED.contains(brief.standing().status())
                || agenda.isBeingVoted(nomination)
                || conflicts.hasAppraised(nomination, person)) {
            throw new ProblemException(ConflictProblem.CONFLICT_NOT_WITHDRAWABLE);
        }
        audit.record("conflict", id, "withdrawal", actor, null, List.of("withdrawn"), at);
        return conflicts.of(nomination, Vietnam.dateOf(at));
    }

    private static List<String> declarable() {
        return Arrays.stream(ConflictKind.values())
                .filter(ConflictKind::isDeclared)
                .map(ConflictKind::name)
                .toList();
    }
}
