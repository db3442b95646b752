package vn.guongsang.reporting.inspection.visit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.visit.form.VisitFilter;
import vn.guongsang.reporting.inspection.visit.form.VisitForm;
import vn.guongsang.reporting.inspection.visit.form.VisitView;
import vn.guongsang.reporting.inspection.visit.step.VisitAction;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** Stores visits. */
@ApplicationScoped
public class Visits implements PanacheRepositoryBase<Visit, UUID> {

    private static final String ROWS =
            "SELECT v.*, " + VisitSight.COLUMNS + " FROM " + VisitSight.TABLES + " WHERE true";

    private final DataSource database;
    private final History history;
    private final Labels labels;

    Visits(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** Visits, the latest record first. */
    public Slice<VisitView> page(VisitFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("inspection-visits", filter);
        Sql sql = VisitSight.narrow(Sql.of(ROWS), reader, today)
                .filter("v.status = :status", "status", filter.status())
                .filter("v.programme_id = :programme", "programme", filter.programmeId())
                .filter("v.unit_id = :unit", "unit", filter.unitId());
        if (filter.year() != null) {
            sql.append("AND coalesce(v.visited_on, v.planned_on) BETWEEN :first AND :last")
                    .bind("first", LocalDate.of(filter.year(), 1, 1))
                    .bind("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.countedFor() != null) {
            sql.append("AND v.id IN (SELECT c.visit_id FROM inspection_credit(:asOf) c WHERE c.unit_id = :counted)")
                    .bind("asOf", filter.asOf() == null ? today : filter.asOf())
                    .bind("counted", filter.countedFor());
        }
        page.after(listing).ifPresent(keys -> sql.filter("v.id < :after", "after", UUID.fromString(keys.get(0))));
        List<VisitView> rows = sql.append("ORDER BY v.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, null));
        return Slice.of(rows, page, listing, view -> List.of(view.id().toString()));
    }

    /** One visit with its history. */
    public Optional<VisitView> view(UUID id, Actor reader, LocalDate today) {
        List<HistoryLine> lines = history.of(id);
        return VisitSight.narrow(Sql.of(ROWS), reader, today)
                .filter("v.id = :id", "id", id)
                .first(database, row -> view(row, lines));
    }

    /**
     * Whoever is in the team, on a visit that is not concluded yet, locked until the transaction ends.
     *
     * @return the day of the visit
     * @throws ProblemException 404 when it is not seen, 403 for others, 409 before the visit and after its conclusion
     */
    public LocalDate requireOpenForTeam(UUID id, Actor actor, LocalDate today) {
        Seen seen = seen(id, actor, today);
        if (!seen.parts().contains(VisitPart.TEAM)) {
            throw seen.refusal();
        }
        Visit visit = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (visit.status() != VisitStatus.HELD) {
            throw new ProblemException(InspectionProblem.INSPECTION_VISIT_NOT_HELD);
        }
        return visit.visitedOn();
    }

    /** Whether the actor may write findings now; empty when the visit is not seen. */
    public Optional<Boolean> isOpenForTeam(UUID id, Actor actor, LocalDate today) {
        return VisitSight.narrow(Sql.of(ROWS), actor, today)
                .filter("v.id = :id", "id", id)
                .first(
                        database,
                        row -> row.constant("status", VisitStatus.class) == VisitStatus.HELD
                                && VisitSight.parts(row).contains(VisitPart.TEAM));
    }

    /** A visit as far as it concerns an actor; refuses one that is not seen. */
    Seen seen(UUID id, Actor actor, LocalDate today) {
        return VisitSight.narrow(Sql.of(ROWS), actor, today)
                .filter("v.id = :id", "id", id)
                .first(database, row -> new Seen(VisitSight.parts(row)))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private VisitView view(Row row, List<HistoryLine> lines) {
        VisitStatus status = row.constant("status", VisitStatus.class);
        return new VisitView(
                row.uuid("id"),
                status,
                labels.of("inspection-visit-status", status),
                VisitAction.allowed(status, VisitSight.parts(row)),
                row.number("version"),
                row.uuid("programme_id"),
                row.uuid("team_id"),
                row.uuid("unit_id"),
                row.constant("form", VisitForm.class),
                row.date("planned_on"),
                row.date("visited_on"),
                row.text("minutes_number"),
                row.date("minutes_date"),
                row.text("conclusion"),
                row.text("conclusion_number"),
                row.date("conclusion_date"),
                row.instant("created_at"),
                lines);
    }

    /** What an actor is to a visit. */
    record Seen(Set<VisitPart> parts) {

        /** Why somebody who sees it may not act: own unit, or no part in it. */
        ProblemException refusal() {
            return new ProblemException(
                    parts.contains(VisitPart.VISITED) ? InspectionProblem.INSPECTION_OWN_UNIT : KitProblem.FORBIDDEN);
        }
    }
}
