package vn.guongsang.nominations.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.IdentityKind;
import vn.guongsang.nominations.subject.identity.IdentityView;
import vn.guongsang.nominations.subject.step.SubjectRights;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** Stores subjects; reads stay within the scope of the reader. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {

    private static final String ROWS =
            """
            SELECT s.*, ARRAY(SELECT CAST(d.id AS text) FROM subject d WHERE d.duplicate_of = s.id ORDER BY d.id) AS duplicates,
                   %s AS fit, %s AS own
            FROM subject s WHERE true""";

    private static final NameSearch.Columns NAME =
            new NameSearch.Columns("s.spelling", "s.search_key", "name_words_near");

    private final DataSource database;
    private final Labels labels;

    Subjects(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** Subjects, newest first; with a search, the best fitting first. */
    public Slice<SubjectView> list(SubjectFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("subjects", filter);
        List<String> after = page.after(listing).orElse(null);
        List<NameSearch.Found<SubjectView>> rows =
                search(filter.q()).find(after, search -> read(search, after, filter, actor, page.fetchSize()));
        return Slice.of(
                        rows,
                        page,
                        listing,
                        found -> List.of(
                                String.valueOf(found.fit()), found.row().id().toString()))
                .map(NameSearch.Found::row);
    }

    private List<NameSearch.Found<SubjectView>> read(
            NameSearch search, List<String> after, SubjectFilter filter, Actor actor, int most) {
        Sql sql = Sql.of(ROWS.formatted(search.fit(), "true"))
                .filter("s.type = :type", "type", filter.type())
                .filter("s.unit_id = :unit", "unit", filter.unitId())
                .filter("s.status = :status", "status", filter.status());
        search.narrow(sql);
        if (after != null) {
            search.after(sql, Integer.parseInt(after.get(0)), "s.id", ":after");
            sql.bind("after", UUID.fromString(after.get(1)));
        }
        return sql.page(actor.scope(), "s.unit_id", search.orderBy("id"), most)
                .list(database, row -> new NameSearch.Found<>(view(row, actor), row.integer("fit")));
    }

    /** The search of subjects {@code s} by name, in a list that has the newest first. */
    public static NameSearch search(String typed) {
        return NameSearch.descending(typed, NAME);
    }

    /** A subject as the actor sees it. */
    public Optional<SubjectView> view(UUID id, Actor actor) {
        UnitScope scope = actor.scope();
        return visible(Sql.of(ROWS.formatted("0", scope.sql("s.unit_id"))), id, scope)
                .first(database, row -> view(row, actor));
    }

    /** What other features need of a subject that the scope may see: its own, and those that stand for its own. */
    public Optional<SubjectCard> find(UUID id, UnitScope scope) {
        return visible(
                        Sql.of("SELECT id, type, display_name, unit_id, duplicate_of, erased_at IS NOT NULL AS erased"
                                + " FROM subject s WHERE true"),
                        id,
                        scope)
                .first(
                        database,
                        row -> new SubjectCard(
                                row.uuid("id"),
                                row.constant("type", SubjectType.class),
                                row.text("display_name"),
                                row.uuid("unit_id"),
                                row.uuid("duplicate_of"),
                                row.bool("erased")));
    }

    private static Sql visible(Sql sql, UUID id, UnitScope scope) {
        sql.filter("s.id = :id", "id", id)
                .append("AND (" + scope.sql("s.unit_id"))
                .append("OR EXISTS (SELECT 1 FROM subject d WHERE d.duplicate_of = s.id")
                .append("AND " + scope.sql("d.unit_id") + "))");
        return scope.needsUnit() ? sql.bind("scopeUnit", scope.unitId()) : sql;
    }

    /** The subject that is counted: the one that a duplicate was merged into, else the subject itself. */
    public UUID distinct(UUID id) {
        return Sql.of("SELECT coalesce(duplicate_of, id) AS id FROM subject WHERE id = :id")
                .bind("id", id)
                .first(database, row -> row.uuid("id"))
                .orElseThrow();
    }

    /** All registrations of one subject: the one that is counted and those that were merged into it. */
    public List<UUID> registrations(UUID id) {
        return Sql.of("SELECT id FROM subject WHERE :distinct IN (id, duplicate_of) ORDER BY id")
                .bind("distinct", distinct(id))
                .list(database, row -> row.uuid("id"));
    }

    /** Whether a subject's own unit lies within a scope. */
    boolean isWithin(UUID id, UnitScope scope) {
        return Sql.of("SELECT 1 AS within FROM subject s WHERE s.id = :id")
                .bind("id", id)
                .within(scope, "s.unit_id")
                .first(database, row -> true)
                .orElse(false);
    }

    /** A subject, locked; null when there is none. */
    Subject locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean hasDuplicates(UUID id) {
        return count("duplicateOf", id) > 0;
    }

    /** Remembers that two are two; a later finding replaces an earlier one. */
    void keepApart(UUID one, UUID other, Finding finding) {
        Sql.of(
                        """
                INSERT INTO distinct_pair (one_id, other_id, decided_by, reason, at)
                VALUES (least(:one, :other), greatest(:one, :other), :by, :reason, :at)
                ON CONFLICT (one_id, other_id) DO UPDATE SET
                    decided_by = excluded.decided_by, reason = excluded.reason, at = excluded.at""")
                .bind("one", one)
                .bind("other", other)
                .bind("by", finding.by())
                .bind("reason", finding.reason())
                .bind("at", finding.at())
                .update(database);
    }

    /** Two that turn out to be one are kept apart no longer. */
    void forgetApart(UUID one, UUID other) {
        Sql.of("DELETE FROM distinct_pair WHERE one_id = least(:one, :other) AND other_id = greatest(:one, :other)")
                .bind("one", one)
                .bind("other", other)
                .update(database);
    }

    /** Why, by whom and when something was found. */
    record Finding(String reason, String by, Instant at) {}

    private SubjectView view(Row row, Actor actor) {
        SubjectStatus status = row.constant("status", SubjectStatus.class);
        return new SubjectView(
                row.uuid("id"),
                status,
                labels.of("subject-status", status),
                row.bool("own")
                        ? SubjectRights.allowedActions(status, row.instant("erased_at") != null, actor)
                        : List.of(),
                row.uuid("duplicate_of"),
                row.texts("duplicates").stream().map(UUID::fromString).toList(),
                row.constant("type", SubjectType.class),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.integer("birth_year"),
                row.integer("member_count"),
                row.text("head_name"),
                row.text("leader_name"),
                row.text("position"),
                row.text("organisation_code"),
                row.constant("gender", Gender.class),
                row.text("ethnicity"),
                row.flag("remote_area"),
                row.flag("direct_worker"),
                IdentityView.of(row.constant("identity_kind", IdentityKind.class), row.text("identity_tail")),
                row.number("version"));
    }
}
