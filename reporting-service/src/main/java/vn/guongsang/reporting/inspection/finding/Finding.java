package vn.guongsang.reporting.inspection.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.event.Aggregate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.StateProblem;
import vn.guongsang.reporting.inspection.finding.form.Basis;
import vn.guongsang.reporting.inspection.finding.form.FindingStatus;
import vn.guongsang.reporting.inspection.finding.form.FindingView;
import vn.guongsang.reporting.inspection.finding.form.NewFinding;
import vn.guongsang.reporting.inspection.finding.form.NewRecommendation;
import vn.guongsang.reporting.inspection.finding.form.Severity;

/** What a team has found at a visit. */
@Entity
@Table(name = "inspection_finding")
class Finding extends Aggregate {

    private UUID visitId;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String text;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NewRecommendation> recommendations;

    private String givenBy;
    private Instant createdAt;

    /** For Hibernate. */
    protected Finding() {}

    Finding(UUID id, UUID visit, NewFinding given, String by, Instant at) {
        super(id);
        visitId = visit;
        status = FindingStatus.STANDING;
        givenBy = by;
        createdAt = at;
        take(given);
    }

    void edit(NewFinding given) {
        nextVersion();
        take(given);
    }

    void withdraw() {
        nextVersion();
        status = FindingStatus.WITHDRAWN;
    }

    /** Refuses a change of what is withdrawn. */
    void requireStanding(String action) {
        if (status == FindingStatus.WITHDRAWN) {
            throw new ProblemException(StateProblem.ILLEGAL_TRANSITION, action, status)
                    .with("state", status)
                    .with("allowedActions", List.of());
        }
    }

    private void take(NewFinding given) {
        severity = given.severity();
        text = given.text();
        basis = given.basis();
        reference = given.reference();
        recommendations = List.copyOf(given.recommendations());
    }

    UUID visitId() {
        return visitId;
    }

    FindingStatus status() {
        return status;
    }

    List<NewRecommendation> recommendations() {
        return recommendations;
    }

    FindingView view(String label, boolean open) {
        return new FindingView(
                id(),
                status,
                label,
                open && status == FindingStatus.STANDING ? List.of("edit", "withdrawal") : List.of(),
                version(),
                visitId,
                severity,
                text,
                basis,
                reference,
                recommendations,
                givenBy,
                createdAt);
    }
}
