package vn.guongsang.nominations.window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standings;

/** Lets a nomination be submitted outside of the windows; who lets it in has not brought it in, and may judge it. */
@ApplicationScoped
public class LateAdmissionService {

    private final LateAdmissions admissions;
    private final Standings standings;
    private final Audit audit;

    LateAdmissionService(LateAdmissions admissions, Standings standings, Audit audit) {
        this.admissions = admissions;
        this.standings = standings;
        this.audit = audit;
    }

    /** Lets a draft in late. */
    @Transactional
    public LateAdmissionView admit(UUID nomination, IfMatch expected, String reason, Actor actor, Instant at) {
        Standings.Brief brief =
                standings.lock(nomination, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(brief.version());
        NominationStatus status = brief.standing().status();
        if (status != NominationStatus.DRAFT) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, "late-admission", status)
                    .with("state", status)
                    .with("allowedActions", NominationRights.allowedActions(brief.standing(), actor));
        }
        if (admissions.find(nomination).isPresent()) {
            throw new ProblemException(WindowProblem.LATE_ADMISSION_GIVEN);
        }
        LateAdmissionView admission = new LateAdmissionView(nomination, reason, actor.id(), actor.name(), at);
        admissions.insert(admission);
        audit.record("nomination", nomination, "late-admission", actor, null, List.of("lateAdmission"), at);
        return admission;
    }
}
