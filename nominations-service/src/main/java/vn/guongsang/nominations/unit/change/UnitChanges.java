package vn.guongsang.nominations.unit.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.unit.change.impact.Impact;
import vn.guongsang.nominations.unit.change.impact.Impacts;
import vn.guongsang.nominations.unit.change.impact.OpenDossier;
import vn.guongsang.nominations.unit.change.impact.OpenDossiers;

/** Stores and reads sets of changes, and what each would touch. */
@ApplicationScoped
public class UnitChanges implements PanacheRepositoryBase<UnitChange, UUID> {

    private final DataSource database;
    private final History history;
    private final Labels labels;
    private final Impacts impacts;
    private final OpenDossiers dossiers;

    UnitChanges(DataSource database, History history, Labels labels, Impacts impacts, OpenDossiers dossiers) {
        this.database = database;
        this.history = history;
        this.labels = labels;
        this.impacts = impacts;
        this.dossiers = dossiers;
    }

    /** A set, locked. */
    Optional<UnitChange> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A set as the actor sees it. */
    public Optional<UnitChangeView> view(UUID id, Actor actor) {
        return findByIdOptional(id).map(change -> view(change, actor));
    }

    /** What a set would touch if it were committed now. */
    public Optional<Impact> impact(UUID id) {
        return findByIdOptional(id).map(UnitChange::requireDraft).map(this::impact);
    }

    Impact impact(UnitChange change) {
        return impacts.of(change.id(), change.version(), change.effectiveOn(), change.items());
    }

    /** The open dossiers of the units that a set changes, or of one of them; newest first. */
    public Optional<Slice<OpenDossier>> dossiers(UUID id, UUID unit, PageRequest page) {
        return findByIdOptional(id)
                .map(change -> change.unitIds().stream()
                        .filter(named -> unit == null || named.equals(unit))
                        .toList())
                .map(units -> dossiers.list(id, units, page));
    }

    /** Sets, newest first. */
    public Slice<UnitChangeRow> list(UnitChangeStatus status, Actor actor, PageRequest page) {
        Listing listing = Listing.of("unit-changes", status);
        Sql sql = Sql.of(
                        """
                SELECT id, status, title, document_number, effective_on, jsonb_array_length(items) AS item_count,
                       created_at, version
                FROM unit_change WHERE true""")
                .filter("status = :status", "status", status);
        page.after(listing).ifPresent(keys -> sql.append("AND (created_at, id) < (:created, :id)")
                .bind("created", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<UnitChangeRow> rows = sql.append("ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    UnitChangeView view(UnitChange change, Actor actor) {
        return new UnitChangeView(
                change.id(),
                change.status(),
                labels.of("unit-change-status", change.status()),
                UnitChangeAction.allowed(change.status(), actor),
                change.version(),
                change.title(),
                change.document(),
                change.effectiveOn(),
                change.items(),
                change.createdAt(),
                change.committedAt(),
                history.of(change.id()));
    }

    private UnitChangeRow row(Row row, Actor actor) {
        UnitChangeStatus status = row.constant("status", UnitChangeStatus.class);
        return new UnitChangeRow(
                row.uuid("id"),
                status,
                labels.of("unit-change-status", status),
                UnitChangeAction.allowed(status, actor),
                row.text("title"),
                row.text("document_number"),
                row.date("effective_on"),
                row.integer("item_count"),
                row.instant("created_at"),
                row.number("version"));
    }
}
