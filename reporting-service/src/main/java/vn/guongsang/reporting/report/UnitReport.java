package vn.guongsang.reporting.report;

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
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.content.ReportStatus;
import vn.guongsang.reporting.report.step.ReportAction;
import vn.guongsang.reporting.report.step.Stage;
import vn.guongsang.reporting.report.step.Standing;

/** The report of a unit for a year: what is being written, and how far it has come. */
@Entity
class UnitReport {

    @Id
    private UUID id;

    private long version;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private UUID unitId;
    private String planCode;
    private int year;
    private UUID templateId;
    private int versionNo;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportContent content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> broughtBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> passed;

    private Instant openedAt;
    private Instant submittedAt;
    private Instant acceptedAt;
    private LocalDate reopenedUntil;

    /** For Hibernate. */
    protected UnitReport() {}

    UnitReport(UUID id, UUID unitId, Year year, UUID templateId, List<String> broughtBy, Instant at) {
        this.id = id;
        version = 1;
        status = ReportStatus.DRAFT;
        this.unitId = unitId;
        planCode = year.planCode();
        this.year = year.year();
        this.templateId = templateId;
        content = ReportContent.EMPTY;
        this.broughtBy = List.copyOf(broughtBy);
        passed = List.of();
        openedAt = at;
    }

    /** A year of a plan. */
    record Year(String planCode, int year) {}

    void edit(ReportContent given, Actor actor) {
        become(ReportAction.EDIT);
        broughtBy(actor);
        content = given;
    }

    /** Counts the versions: each submission is one. */
    void submit(Actor actor, Instant at) {
        become(ReportAction.SUBMISSION);
        broughtBy(actor);
        versionNo++;
        passed = List.of();
        submittedAt = at;
        acceptedAt = null;
    }

    void approve(Stage stage) {
        become(ReportAction.APPROVAL);
        passed = Stream.concat(passed.stream(), Stream.of(stage.name())).toList();
    }

    void accept(Instant at) {
        become(ReportAction.ACCEPTANCE);
        acceptedAt = at;
    }

    void giveBack() {
        become(ReportAction.RETURN);
    }

    void reopen(LocalDate until) {
        become(ReportAction.REOPENING);
        reopenedUntil = until;
        acceptedAt = null;
    }

    private void become(ReportAction action) {
        ReportStatus next = action.next(status);
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

    /** What the right to a step depends on, given how its unit and year stand. */
    Standing standing(Standing unit) {
        return unit.with(status, broughtBy, passed, reopenedUntil);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ReportStatus status() {
        return status;
    }

    UUID unitId() {
        return unitId;
    }

    String planCode() {
        return planCode;
    }

    int year() {
        return year;
    }

    UUID templateId() {
        return templateId;
    }

    int versionNo() {
        return versionNo;
    }

    ReportContent content() {
        return content;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
