package vn.guongsang.nominations.nomination.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.nomination.dossier.Appraisals;
import vn.guongsang.nominations.nomination.step.ApprovalGate;
import vn.guongsang.nominations.nomination.step.SubmissionGate;
import vn.guongsang.nominations.recognition.Decision;

/**
 * What a step needs beside the right to it: a first submission, its window; an approval, the authority, an opinion in
 * favour, and open gates.
 */
@ApplicationScoped
public class StepCheck {

    private final DecisionRights rights;
    private final Appraisals appraisals;
    private final Instance<ApprovalGate> gates;
    private final Instance<SubmissionGate> windows;

    StepCheck(
            DecisionRights rights,
            Appraisals appraisals,
            Instance<ApprovalGate> gates,
            Instance<SubmissionGate> windows) {
        this.rights = rights;
        this.appraisals = appraisals;
        this.gates = gates;
        this.windows = windows;
    }

    /** Refuses an approval that lacks one of them. */
    public void requireApprovable(
            SubmissionGate.Coming nomination, Instant submittedAt, Decision decision, Actor actor, Instant at) {
        rights.require(nomination.level(), decision, nomination.unit(), actor, Vietnam.dateOf(at));
        if (!appraisals.anyRecommendsApproval(nomination.nomination())) {
            throw new ProblemException(NominationProblem.APPRAISAL_MISSING);
        }
        gates.forEach(gate -> gate.requireOpen(nomination.nomination(), nomination.level(), submittedAt, at));
    }

    /**
     * Refuses an opinion or a refusal by a level or a body that did not exist on its day.
     *
     * @param given the day on paper; null for today
     * @return that day
     */
    public LocalDate requireStanding(Level level, LocalDate given, String field, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        LocalDate day = given == null ? today : given;
        rights.requireStanding(level, day, field, actor, today);
        return day;
    }

    /** Asks all gates whether a nomination may come now; says whether one lets it come late. */
    public boolean comesLate(SubmissionGate.Coming nomination, Instant at) {
        return windows.stream().filter(gate -> gate.comesLate(nomination, at)).count() > 0;
    }
}
