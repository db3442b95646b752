package vn.guongsang.nominations.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.consent.PersonalDataTerms;
import vn.guongsang.nominations.exemplar.PublicationService;
import vn.guongsang.nominations.personal.ErasureService;
import vn.guongsang.nominations.subject.SubjectCard;
import vn.guongsang.nominations.subject.Subjects;

/** Receives requests, does what they ask, or refuses them. */
@ApplicationScoped
public class DataRequestService {

    private final DataRequests requests;
    private final Subjects subjects;
    private final PersonalDataTerms terms;
    private final PublicationService publication;
    private final ErasureService erasure;
    private final Audit audit;

    DataRequestService(
            DataRequests requests,
            Subjects subjects,
            PersonalDataTerms terms,
            PublicationService publication,
            ErasureService erasure,
            Audit audit) {
        this.requests = requests;
        this.subjects = subjects;
        this.terms = terms;
        this.publication = publication;
        this.erasure = erasure;
        this.audit = audit;
    }

    /** Notes a request; the clock runs from its receipt. */
    @Transactional
    public UUID receive(NewDataRequest given, Actor actor, Instant at) {
        SubjectCard subject = subjects.find(given.subjectId(), actor.scope())
                .orElseThrow(() -> invalid().at("/subjectId", "subject-unknown"));
        if (given.receivedAt().isAfter(at)) {
            throw invalid().at("/receivedAt", "not-in-future");
        }
        if (given.purpose() != null && given.kind() != DataRequestKind.WITHDRAWAL) {
            throw invalid().at("/purpose", "only-for-withdrawal");
        }
        PersonalDataTerms.Due due = terms.due(given.kind().name(), given.receivedAt())
                .orElseThrow(() -> invalid().at("/receivedAt", "no-term-then"));
        DataRequest request = new DataRequest(Ids.next(), given, subject.unitId(), due, actor, at);
        requests.persistAndFlush(request);
        audit.record(
                "data-request", request.id(), "receipt", actor, given.kind().name(), List.of("status"), at);
        return request.id();
    }

    /** Does what is asked; its effect commits with the answer. */
    @Transactional
    public void complete(UUID id, IfMatch expected, String outcome, Actor actor, Instant at) {
        apply(id, expected, DataRequestAction.COMPLETION, actor, at, request -> {
            fulfil(request, actor, at);
            request.complete(outcome, actor, at);
        });
    }

    /** Refuses with a reason, for example that the award rules make the list public. */
    @Transactional
    public void refuse(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, DataRequestAction.REFUSAL, actor, at, request -> request.refuse(reason, actor, at));
    }

    private void fulfil(DataRequest request, Actor actor, Instant at) {
        String reason = "data-request " + request.id();
        switch (request.kind()) {
            case WITHDRAWAL ->
                subjects.registrations(request.subjectId())
                        .forEach(subject -> publication.withdrawOf(subject, request.purpose(), reason, actor, at));
            case OBJECTION, RESTRICTION ->
                subjects.registrations(request.subjectId())
                        .forEach(subject -> publication.removeOf(subject, reason, actor, at));
            case ERASURE -> erasure.erase(request.subjectId(), actor, at);
            case ACCESS, CORRECTION -> {
                // what was handed over or corrected has its own trail
            }
        }
    }

    private void apply(
            UUID id,
            IfMatch expected,
            DataRequestAction action,
            Actor actor,
            Instant at,
            Consumer<DataRequest> transition) {
        DataRequest request =
                requests.forChange(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(request.version());
        request.requireAllowed(action, actor);
        if (!action.isFor(request.kind(), actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        transition.accept(request);
        requests.flush();
        audit.record("data-request", id, action.path(), actor, request.kind().name(), List.of("status"), at);
    }

    private static ProblemException invalid() {
        return new ProblemException(DataRequestProblem.DATA_REQUEST_INVALID);
    }
}
