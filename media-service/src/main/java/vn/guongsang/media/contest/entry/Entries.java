package vn.guongsang.media.contest.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
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
import vn.guongsang.media.contest.content.Strand;
import vn.guongsang.media.contest.entry.content.Author;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.content.Work;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.entry.step.EntryScope;
import vn.guongsang.media.contest.entry.step.EntryStatus;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;

/** Stores entries; everything stays within the scope of the actor. */
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, UUID> {

    /** How many candidates the event of one contest carries at most: a record of Kafka has an end. */
    static final long MOST_CANDIDATES = 500;

    private static final String ROWS =
            """
            SELECT e.*, c.status AS contest_status
            FROM contest_entry e JOIN contest c ON c.id = e.contest_id WHERE true""";

    private final DataSource database;
    private final ObjectMapper json;
    private final History history;
    private final Labels labels;

    Entries(DataSource database, ObjectMapper json, History history, Labels labels) {
        this.database = database;
        this.json = json;
        this.history = history;
        this.labels = labels;
    }

    /** Which entries to list; null means no condition. */
    public record Filter(UUID contestId, Strand strand, EntryStatus status, UUID bodyId, Standing standing) {}

    /** Entries in the order of their numbers, without texts and authors. */
    public Slice<EntryView> list(Filter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("contest-entries", filter);
        Sql sql = EntryScope.of(actor)
                .narrow(Sql.of(ROWS))
                .filter("e.contest_id = :contest", "contest", filter.contestId())
                .filter("e.strand = :strand", "strand", filter.strand())
                .filter("e.status = :status", "status", filter.status())
                .filter("e.body_id = :body", "body", filter.bodyId())
                .filter("e.standing = :standing", "standing", filter.standing());
        page.after(listing).ifPresent(keys -> sql.filter("e.number > :after", "after", Integer.valueOf(keys.get(0))));
        List<EntryView> rows = sql.append("ORDER BY e.number LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, actor, Detail.ROW));
        return Slice.of(rows, page, listing, row -> List.of(String.valueOf(row.number())));
    }

    /**
     * One entry.
     *
     * @param named whether to name the author to those who may know; not in the answer to a step: such answers are kept
     */
    public Optional<EntryView> find(UUID id, Actor actor, boolean named) {
        boolean entrant = EntryAction.isEntrant(actor)
                && placeOf(id, EntryScope.own(actor)).isPresent();
        boolean may = named && (ContestAction.isRunner(actor) || entrant);
        return EntryScope.of(actor)
                .narrow(Sql.of(ROWS))
                .filter("e.id = :id", "id", id)
                .first(database, row -> view(row, actor, may ? Detail.NAMED : Detail.WHOLE));
    }

    /** Where an entry of an actor's scope belongs. */
    Optional<Place> placeOf(UUID id, EntryScope scope) {
        return scope.narrow(Sql.of(ROWS))
                .filter("e.id = :id", "id", id)
                .first(database, row -> new Place(row.uuid("contest_id"), row.uuid("exemplar_id")));
    }

    /** The contest of an entry, and the exemplar that it is about, if it is one. */
    record Place(UUID contestId, UUID exemplarId) {}

    Entry locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Entries about an exemplar that do not stand to it as they should, with their contests. */
    List<Entry> toFollow(UUID exemplar, Standing standing) {
        return list("exemplarId = ?1 and standing <> ?2 order by contestId, id", exemplar, standing);
    }

    /** Whether a unit lies within a scope. */
    boolean covers(UnitScope scope, UUID unit) {
        return Sql.of("SELECT u.id FROM unit u WHERE u.id = :id")
                .bind("id", unit)
                .within(scope, "u.id")
                .first(database, row -> true)
                .orElse(false);
    }

    int nextNumber(UUID contest) {
        return Sql.of("UPDATE contest SET last_number = last_number + 1 WHERE id = :id RETURNING last_number")
                .bind("id", contest)
                .first(database, row -> row.integer("last_number"))
                .orElseThrow();
    }

    /** Whether another entry with the same work stands in a contest. */
    boolean stands(UUID contest, UUID except, String fingerprint) {
        return Sql.of("SELECT id FROM contest_entry WHERE contest_id = :contest AND fingerprint = :work")
                .append("AND status = 'SUBMITTED' AND id <> :except")
                .bind("contest", contest)
                .bind("work", fingerprint)
                .bind("except", except)
                .first(database, row -> true)
                .orElse(false);
    }

    long candidates(UUID contest) {
        return count("contestId = ?1 and proposedAt is not null", contest);
    }

    private EntryView view(Row row, Actor actor, Detail detail) {
        EntryStatus status = row.constant("status", EntryStatus.class);
        ContestStatus contest = row.constant("contest_status", ContestStatus.class);
        boolean whole = detail != Detail.ROW;
        return new EntryView(
                row.uuid("id"),
                row.uuid("contest_id"),
                EntryView.code(row.integer("number")),
                row.integer("number"),
                status,
                labels.of("contest-entry-status", status),
                EntryAction.allowed(status, contest, actor),
                row.number("version"),
                row.constant("strand", Strand.class),
                row.uuid("unit_id"),
                row.uuid("outlet_id"),
                row.text("title"),
                whole ? read(row.text("work"), Work.class) : null,
                row.uuid("exemplar_id"),
                row.text("about"),
                row.uuid("subject_unit_id"),
                row.constant("standing", Standing.class),
                detail == Detail.NAMED ? read(row.text("author"), Author.class) : null,
                row.uuid("author_unit_id"),
                row.bool("author_erased"),
                row.instant("submitted_at"),
                row.instant("proposed_at"),
                whole ? history.of(row.uuid("id")) : null);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored " + type.getSimpleName(), e);
        }
    }

    /** How much is shown. */
    private enum Detail {
        ROW,
        WHOLE,
        NAMED
    }
}
