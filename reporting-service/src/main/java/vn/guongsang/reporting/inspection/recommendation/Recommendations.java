package vn.guongsang.reporting.inspection.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.inspection.finding.form.Severity;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationFilter;
import vn.guongsang.reporting.inspection.recommendation.form.RecommendationView;
import vn.guongsang.reporting.inspection.recommendation.form.RoundView;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationAction;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;
import vn.guongsang.reporting.inspection.visit.VisitSight;
import vn.guongsang.reporting.inspection.visit.step.VisitPart;

/** Stores recommendations; whoever sees the visit sees them. */
@ApplicationScoped
public class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {

    private static final String OVERDUE =
            """
            EXISTS (SELECT 1 FROM inspection_round r
                WHERE r.recommendation_id = n.id AND r.due_on < :%1$sDay AND r.set_at <= :%1$sEnd
                  AND (r.answered_at IS NULL OR r.answered_at > :%1$sEnd)
                  AND (r.checked_at IS NULL OR r.checked_at > :%1$sEnd)
                  AND (n.closed_at IS NULL OR n.closed_at > :%1$sEnd))""";
    private static final String ROWS =
            "SELECT n.*, v.unit_id, f.severity, " + OVERDUE.formatted("now") + " AS overdue, "
                    + VisitSight.COLUMNS + " FROM " + VisitSight.TABLES
                    + " JOIN inspection_recommendation n ON n.visit_id = v.id JOIN inspection_finding f ON f.id = n.finding_id"
                    + " WHERE true";

    private final DataSource database;
    private final Rounds rounds;
    private final History history;
    private final Labels labels;

    Recommendations(DataSource database, Rounds rounds, History history, Labels labels) {
        this.database = database;
        this.rounds = rounds;
        this.history = history;
        this.labels = labels;
    }

    /** Recommendations, what is due first first. */
    public Slice<RecommendationView> page(RecommendationFilter filter, Actor reader, PageRequest page, Instant now) {
        Listing listing = Listing.of("inspection-recommendations", filter);
        Sql sql = seen(reader, now)
                .filter("n.status = :status", "status", filter.status())
                .filter("n.visit_id = :visit", "visit", filter.visitId())
                .filter("v.unit_id = :unit", "unit", filter.unitId())
                .filter("f.severity = :severity", "severity", filter.severity());
        if (filter.overdueOn() != null) {
            sql.append("AND " + OVERDUE.formatted("then"))
                    .bind("thenDay", filter.overdueOn())
                    .bind("thenEnd", Vietnam.endOf(filter.overdueOn()));
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (n.due_on, n.id) > (:due, :after)")
                .bind("due", LocalDate.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<RecommendationView> rows = sql.append("ORDER BY n.due_on, n.id LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, null, null));
        return Slice.of(
                rows,
                page,
                listing,
                view -> List.of(view.dueOn().toString(), view.id().toString()));
    }

    /** One recommendation with its rounds and its history. */
    public Optional<RecommendationView> view(UUID id, Actor reader, Instant now) {
        List<RoundView> all = rounds.of(id);
        List<HistoryLine> lines = history.of(id);
        return seen(reader, now).filter("n.id = :id", "id", id).first(database, row -> view(row, all, lines));
    }

    /** What an actor is to a recommendation; empty when it is not seen. */
    Optional<Set<VisitPart>> parts(UUID id, Actor actor, Instant now) {
        return seen(actor, now).filter("n.id = :id", "id", id).first(database, VisitSight::parts);
    }

    private static Sql seen(Actor reader, Instant now) {
        LocalDate today = Vietnam.dateOf(now);
        return VisitSight.narrow(Sql.of(ROWS), reader, today)
                .bind("nowDay", today)
                .bind("nowEnd", Vietnam.endOf(today));
    }

    private RecommendationView view(Row row, List<RoundView> all, List<HistoryLine> lines) {
        RecommendationStatus status = row.constant("status", RecommendationStatus.class);
        return new RecommendationView(
                row.uuid("id"),
                status,
                labels.of("inspection-recommendation-status", status),
                RecommendationAction.allowed(status, VisitSight.parts(row)),
                row.number("version"),
                row.uuid("finding_id"),
                row.uuid("visit_id"),
                row.uuid("unit_id"),
                row.constant("severity", Severity.class),
                row.text("text"),
                row.date("due_on"),
                row.bool("overdue"),
                row.integer("round_no"),
                row.instant("escalated_at"),
                row.instant("closed_at"),
                row.instant("created_at"),
                all,
                lines);
    }
}
