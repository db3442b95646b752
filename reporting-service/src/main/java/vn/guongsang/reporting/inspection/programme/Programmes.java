package vn.guongsang.reporting.inspection.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
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
import vn.guongsang.reporting.inspection.programme.form.Issuer;
import vn.guongsang.reporting.inspection.programme.form.NewProgramme;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeFilter;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeView;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeAction;
import vn.guongsang.reporting.inspection.programme.step.ProgrammeStatus;

/** Stores programmes; those of the province are known to all once issued, those of a unit to the unit and above. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final Set<String> PROVINCE_WIDE =
            Set.of(Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN);
    private static final String ROWS =
            "SELECT p.*, " + Issuing.SQL + " AS is_issuer FROM inspection_programme p WHERE true";
    private static final String SEEN =
            "AND (p.issuer <> 'UNIT' AND p.status <> 'DRAFT' OR p.unit_id IN (SELECT unit_scope(CAST(:own AS uuid))))";

    private final DataSource database;
    private final History history;
    private final Labels labels;

    Programmes(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** Programmes, the latest record first. */
    public Slice<ProgrammeView> page(ProgrammeFilter filter, Actor reader, PageRequest page) {
        Listing listing = Listing.of("inspection-programmes", filter);
        Sql sql = seen(reader)
                .filter("p.status = :status", "status", filter.status())
                .filter("p.issuer = :issuer", "issuer", filter.issuer())
                .filter("p.unit_id = :unit", "unit", filter.unitId())
                .filter("p.year = :year", "year", filter.year());
        page.after(listing).ifPresent(keys -> sql.filter("p.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ProgrammeView> rows = sql.append("ORDER BY p.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, null));
        return Slice.of(rows, page, listing, view -> List.of(view.id().toString()));
    }

    /** One programme with its history. */
    public Optional<ProgrammeView> view(UUID id, Actor reader) {
        List<HistoryLine> lines = history.of(id);
        return seen(reader).filter("p.id = :id", "id", id).first(database, row -> view(row, lines));
    }

    /**
     * Reads a programme that the actor issues, locked until the end of the transaction.
     *
     * @throws ProblemException 404 when it is not seen, 403 when another body issues it
     */
    public ProgrammeView forIssuer(UUID id, Actor actor) {
        ProgrammeView view = seen(actor)
                .filter("p.id = :id", "id", id)
                .append("FOR SHARE OF p")
                .first(database, row -> view(row, null))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        requireIssuer(id, actor);
        return view;
    }

    Programme forChange(UUID id, Actor actor) {
        if (seen(actor)
                .filter("p.id = :id", "id", id)
                .list(database, row -> row.uuid("id"))
                .isEmpty()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        requireIssuer(id, actor);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether another programme of the body and year exists; nobody else makes one until the transaction ends. */
    boolean exists(NewProgramme given, UUID unit, UUID except) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended('inspection-programme', 0))")
                .list(database, row -> row.number("locked"));
        return Sql.of("SELECT id FROM inspection_programme WHERE year = :year AND issuer = :issuer")
                .append("AND unit_id IS NOT DISTINCT FROM CAST(:unit AS uuid)")
                .append("AND id IS DISTINCT FROM CAST(:except AS uuid)")
                .bind("year", given.year())
                .bind("issuer", given.issuer())
                .bind("unit", unit)
                .bind("except", except)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    /** Whether a visit is neither concluded nor called off. */
    boolean hasOpenVisits(UUID id) {
        return Sql.of(
                        "SELECT id FROM inspection_visit WHERE programme_id = :id AND status IN ('PLANNED', 'HELD') LIMIT 1")
                .bind("id", id)
                .first(database, row -> row.uuid("id"))
                .isPresent();
    }

    /** Whether the actor speaks for the body that issues it. */
    public boolean isIssuer(UUID id, Actor actor) {
        return Issuing.bind(Sql.of(ROWS), actor)
                .filter("p.id = :id", "id", id)
                .first(database, row -> row.bool("is_issuer"))
                .orElse(false);
    }

    private void requireIssuer(UUID id, Actor actor) {
        if (!isIssuer(id, actor)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
    }

    private static Sql seen(Actor reader) {
        Sql sql = Issuing.bind(Sql.of(ROWS), reader);
        return PROVINCE_WIDE.stream().anyMatch(reader::is) ? sql : sql.append(SEEN);
    }

    private ProgrammeView view(Row row, List<HistoryLine> lines) {
        ProgrammeStatus status = row.constant("status", ProgrammeStatus.class);
        return new ProgrammeView(
                row.uuid("id"),
                status,
                labels.of("inspection-programme-status", status),
                ProgrammeAction.allowed(status, row.bool("is_issuer")),
                row.number("version"),
                row.constant("issuer", Issuer.class),
                row.uuid("unit_id"),
                row.integer("year"),
                row.text("title"),
                row.text("content"),
                row.text("document_number"),
                row.date("document_date"),
                row.instant("created_at"),
                lines);
    }
}
