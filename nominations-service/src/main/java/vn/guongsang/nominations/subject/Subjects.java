package vn.guongsang.nominations.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.model.SubjectType;

/** Stores subjects; reads stay within the scope of the reader. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {

    private static final String ROWS =
            """
            SELECT id, type, display_name, unit_id, birth_year, member_count, head_name, position, version, %s AS fit
            FROM subject s WHERE true""";

    private static final NameSearch.Columns NAME = new NameSearch.Columns("s.spelling", "s.search_key");

    private final DataSource database;

    Subjects(DataSource database) {
        this.database = database;
    }

    /** Subjects, newest first; with a search, the best fitting first. */
    public Slice<SubjectView> list(SubjectFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("subjects", filter);
        NameSearch search = search(filter.q());
        Sql sql = Sql.of(ROWS.formatted(search.fit()))
                .filter("s.type = :type", "type", filter.type())
                .filter("s.unit_id = :unit", "unit", filter.unitId());
        search.narrow(sql);
        page.after(listing).ifPresent(keys -> {
            search.after(sql, Integer.parseInt(keys.get(0)), "s.id", ":after");
            sql.bind("after", UUID.fromString(keys.get(1)));
        });
        List<NameSearch.Found<SubjectView>> rows = sql.page(scope, "s.unit_id", search.orderBy("id"), page.fetchSize())
                .list(database, row -> new NameSearch.Found<>(view(row), row.integer("fit")));
        return Slice.of(
                        rows,
                        page,
                        listing,
                        found -> List.of(
                                String.valueOf(found.fit()), found.row().id().toString()))
                .map(NameSearch.Found::row);
    }

    /** The search of subjects {@code s} by name, in a list that has the newest first. */
    public static NameSearch search(String typed) {
        return NameSearch.descending(typed, NAME);
    }

    /** A subject within a scope. */
    public Optional<SubjectView> find(UUID id, UnitScope scope) {
        return Sql.of(ROWS.formatted("0"))
                .within(scope, "s.unit_id")
                .filter("s.id = :id", "id", id)
                .first(database, Subjects::view);
    }

    private static SubjectView view(Row row) {
        return new SubjectView(
                row.uuid("id"),
                row.constant("type", SubjectType.class),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.integer("birth_year"),
                row.integer("member_count"),
                row.text("head_name"),
                row.text("position"),
                row.number("version"));
    }
}
