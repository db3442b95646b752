package vn.guongsang.reporting.amendment.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.amendment.AmendmentSteps;
import vn.guongsang.reporting.amendment.step.AmendmentProblem;

/** Submits requests to the People's Committee, all of them or none; the only transaction boundary of submission. */
@ApplicationScoped
public class SubmissionService {

    private final Submissions submissions;
    private final AmendmentSteps steps;
    private final Audit audit;
    private final EntityManager entities;

    SubmissionService(Submissions submissions, AmendmentSteps steps, Audit audit, EntityManager entities) {
        this.submissions = submissions;
        this.steps = steps;
        this.audit = audit;
        this.entities = entities;
    }

    /** Submits; each request has to be as the caller has read it, and waiting. */
    @Transactional
    public SubmissionView submit(NewSubmission given, Actor actor, Instant at) {
        requireSound(given, at);
        UUID id = Ids.next();
        submissions.insert(id, given, actor, at);
        ProblemException problem = new ProblemException(AmendmentProblem.AMENDMENT_SUBMISSION_INVALID);
        // In the order of their ids, so that two submissions of the same requests do not wait for each other.
        List<NewSubmission.Item> inOrder = given.requests().stream()
                .sorted(Comparator.comparing(NewSubmission.Item::id))
                .toList();
        for (NewSubmission.Item item : inOrder) {
            forward(item, given.requests().indexOf(item), id, problem, actor, at);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        entities.flush();
        audit.record("amendment-submission", id, "submission", actor, null, List.of("all"), at);
        return submissions.find(id).orElseThrow();
    }

    private void forward(
            NewSubmission.Item item, int index, UUID id, ProblemException problem, Actor actor, Instant at) {
        try {
            steps.forward(item.id(), new IfMatch(item.version()), id, actor, at);
        } catch (ProblemException refused) {
            problem.at("/requests/" + index, refused.type().code(), refused.messageArguments());
        }
    }

    private static void requireSound(NewSubmission given, Instant at) {
        ProblemException problem = new ProblemException(AmendmentProblem.AMENDMENT_SUBMISSION_INVALID);
        if (given.document().date().isAfter(Vietnam.dateOf(at))) {
            problem.at("/document/date", "not-after-today", Vietnam.dateOf(at));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < given.requests().size(); i++) {
            if (!seen.add(given.requests().get(i).id())) {
                problem.at("/requests/" + i + "/id", "amendment-request-twice");
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
