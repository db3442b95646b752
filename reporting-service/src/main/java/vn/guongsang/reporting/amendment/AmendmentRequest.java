package vn.guongsang.reporting.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.amendment.content.AmendmentAnswer;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;
import vn.guongsang.reporting.amendment.content.AmendmentKind;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.content.AmendmentVerdict;
import vn.guongsang.reporting.amendment.content.NewAmendment;
import vn.guongsang.reporting.amendment.step.AmendmentAction;
import vn.guongsang.reporting.amendment.step.AmendmentRights;

/** A difficulty, or a request to amend the plan, from the draft to its end. */
@Entity
class AmendmentRequest {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    @Enumerated(EnumType.STRING)
    private AmendmentKind kind;

    private UUID unitId;
    private String planCode;
    private String clause;
    private String title;
    private String situation;
    private String proposal;
    private String documentNumber;
    private LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> broughtBy;

    private Instant createdAt;
    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private AmendmentAnswer answer;

    private UUID submissionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AmendmentVerdict decision;

    private UUID planVersionId;
    private Instant closedAt;

    /** For Hibernate. */
    protected AmendmentRequest() {}

    AmendmentRequest(UUID id, NewAmendment given, Actor actor, Instant at) {
        this.id = id;
        version = 1;
        status = AmendmentStatus.DRAFT;
        unitId = given.unitId();
        createdAt = at;
        broughtBy = List.of(actor.id());
        take(given);
    }

    void edit(NewAmendment given, Actor actor) {
        become(AmendmentAction.EDIT);
        broughtBy(actor);
        take(given);
    }

    void send(Actor actor, Instant at) {
        become(AmendmentAction.SENDING);
        broughtBy(actor);
        sentAt = at;
    }

    void withdraw(Instant at) {
        become(AmendmentAction.WITHDRAWAL);
        closedAt = at;
    }

    void answer(AmendmentAnswer given) {
        become(AmendmentAction.ANSWER);
        answer = given;
        closedAt = given.at();
    }

    void forward(UUID submission) {
        become(AmendmentAction.FORWARDING);
        submissionId = submission;
    }

    void decide(AmendmentVerdict verdict, UUID planVersion) {
        become(AmendmentAction.DECISION);
        decision = verdict;
        planVersionId = planVersion;
        closedAt = verdict.at();
    }

    /** Refuses an action that the present state does not allow. */
    void requireAllowed(AmendmentAction action, Actor actor) {
        if (action.next(status) == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status)
                    .with("state", status)
                    .with("allowedActions", AmendmentRights.allowedActions(standing(), actor));
        }
    }

    private void become(AmendmentAction action) {
        AmendmentStatus next = action.next(status);
        if (next == null) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action.path(), status).with("state", status);
        }
        status = next;
        version++;
    }

    private void broughtBy(Actor actor) {
        if (!broughtBy.contains(actor.id())) {
            broughtBy = Stream.concat(broughtBy.stream(), Stream.of(actor.id())).toList();
        }
    }

    private void take(NewAmendment given) {
        kind = given.kind();
        planCode = given.planCode();
        clause = given.clauseKey();
        title = given.title();
        situation = given.situation();
        proposal = given.proposal();
        documentNumber = given.document() == null ? null : given.document().number();
        documentDate = given.document() == null ? null : given.document().date();
    }

    /** What the unit has written. */
    NewAmendment content() {
        AmendmentDocument document =
                documentNumber == null ? null : new AmendmentDocument(documentNumber, documentDate);
        return new NewAmendment(unitId, kind, planCode, clause, title, situation, proposal, document);
    }

    /** What the right to a step depends on. */
    AmendmentRights.Standing standing() {
        return new AmendmentRights.Standing(status, unitId, broughtBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AmendmentStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    AmendmentAnswer answer() {
        return answer;
    }

    UUID submissionId() {
        return submissionId;
    }

    AmendmentVerdict decision() {
        return decision;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    Instant closedAt() {
        return closedAt;
    }
}
