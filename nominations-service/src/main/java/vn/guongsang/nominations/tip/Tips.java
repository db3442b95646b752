package vn.guongsang.nominations.tip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;

/** Stores tips; everything stays within the scope of the actor. */
@ApplicationScoped
public class Tips implements PanacheRepositoryBase<Tip, UUID> {

    private static final String ROWS =
            """
            SELECT t.id, t.version, t.status, t.unit_id, t.about, t.text, t.informant IS NOT NULL AS informed, t.informant_erased, t.received_at, t.closed_at,
                   t.nomination_id, t.duplicate_of, t.contest_id, t.contest_entry_id
            FROM tip t WHERE true""";

    private final DataSource database;
    private final History history;
    private final Labels labels;

    Tips(DataSource database, History history, Labels labels) {
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** Which tips to list; null means no condition. */
    public record Filter(TipStatus status, UUID unitId) {}

    /** Tips, newest first, without their informants. */
    public Slice<TipView> list(Filter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("tips", filter);
        Sql sql = Sql.of(ROWS)
                .filter("t.status = :status", "status", filter.status())
                .filter("t.unit_id = :unit", "unit", filter.unitId());
        page.after(listing).ifPresent(keys -> sql.filter("t.id < :after", "after", UUID.fromString(keys.get(0))));
        List<TipView> rows = sql.page(actor.scope(), "t.unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, actor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One tip, for a moderator with its informant. */
    public Optional<TipView> view(UUID id, Actor actor) {
        return isVisible(id, actor.scope())
                ? findByIdOptional(id).map(tip -> view(tip, actor, TipAction.isModerator(actor)))
                : Optional.empty();
    }

    /** A tip as the answer to a step: such answers are kept, and personal data is not to be kept with them. */
    TipView view(Tip tip, Actor actor) {
        return view(tip, actor, false);
    }

    /** A tip, locked. */
    Optional<Tip> forChange(UUID id, UnitScope scope) {
        return isVisible(id, scope) ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) : Optional.empty();
    }

    /** Those of the entries of contests that are tips already. */
    Set<UUID> ofContests(Collection<UUID> entries) {
        return Set.copyOf(Sql.of("SELECT contest_entry_id FROM tip WHERE contest_entry_id = ANY (:entries)")
                .bind("entries", entries)
                .list(database, row -> row.uuid("contest_entry_id")));
    }

    /** Erases the contact of the informants of tips that ended longer ago than was the rule at their end. */
    int eraseInformants(Instant at) {
        return Sql.of(
                        """
                UPDATE tip t SET informant = NULL, informant_erased = true
                FROM tip_retention r
                WHERE t.informant IS NOT NULL AND t.closed_at IS NOT NULL
                  AND (r.valid_from IS NULL OR r.valid_from <= (t.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
                  AND (r.valid_to IS NULL OR r.valid_to >= (t.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
                  AND t.closed_at + make_interval(days => r.days) < :at""")
                .bind("at", at)
                .update(database);
    }

    private boolean isVisible(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS visible FROM tip t WHERE t.id = :id")
                .bind("id", id)
                .within(scope, "t.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }

    private TipView view(Tip tip, Actor actor, boolean withInformant) {
        return new TipView(
                tip.id(),
                tip.status(),
                labels.of("tip-status", tip.status()),
                TipAction.allowed(tip.status(), tip.informant() != null, actor),
                tip.version(),
                tip.unitId(),
                tip.about(),
                tip.text(),
                withInformant ? tip.informant() : null,
                tip.informantErased(),
                tip.receivedAt(),
                tip.closedAt(),
                tip.nominationId(),
                tip.duplicateOf(),
                tip.contestId(),
                tip.contestEntryId(),
                history.of(tip.id()));
    }

    private TipView row(Row row, Actor actor) {
        TipStatus status = row.constant("status", TipStatus.class);
        return new TipView(
                row.uuid("id"),
                status,
                labels.of("tip-status", status),
                TipAction.allowed(status, row.bool("informed"), actor),
                row.number("version"),
                row.uuid("unit_id"),
                row.text("about"),
                row.text("text"),
                null,
                row.bool("informant_erased"),
                row.instant("received_at"),
                row.instant("closed_at"),
                row.uuid("nomination_id"),
                row.uuid("duplicate_of"),
                row.uuid("contest_id"),
                row.uuid("contest_entry_id"),
                null);
    }
}
