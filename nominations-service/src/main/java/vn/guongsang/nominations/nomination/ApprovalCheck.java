package vn.guongsang.nominations.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.nomination.dossier.Appraisals;
import vn.guongsang.nominations.nomination.step.ApprovalGate;
import vn.guongsang.nominations.recognition.Decision;

/** What an approval needs beside the right to the step: the authority, an opinion in favour, and open gates. */
@ApplicationScoped
class ApprovalCheck {

    private final DecisionRights rights;
    private final Appraisals appraisals;
    private final Instance<ApprovalGate> gates;

    ApprovalCheck(DecisionRights rights, Appraisals appraisals, Instance<ApprovalGate> gates) {
        this.rights = rights;
        this.appraisals = appraisals;
        this.gates = gates;
    }

    void require(Nomination nomination, Decision decision, Actor actor, Instant at) {
        rights.require(nomination.level(), decision, nomination.unitId(), actor, Vietnam.dateOf(at));
        if (!appraisals.anyRecommendsApproval(nomination.id())) {
            throw new ProblemException(NominationProblem.APPRAISAL_MISSING);
        }
        gates.forEach(gate -> gate.requireOpen(nomination.id(), nomination.level(), nomination.submittedAt(), at));
    }
}
