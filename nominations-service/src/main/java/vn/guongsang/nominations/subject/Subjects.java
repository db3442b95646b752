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
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.SubjectType;

/** Stores subjects; reads stay within the scope of the reader. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, UUID> {

    private static final String ROWS =
            "SELECT id, type, display_name, unit_id, birth_year, member_count, head_name, position, version FROM subject s WHERE true";

    private final DataSource database;

    Subjects(DataSource database) {
        this.database = database;
    }

    /** Subjects, newest first. */
    public Slice<SubjectView> list(SubjectFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("subjects", filter);
        Sql sql = Sql.of(ROWS)
                .within(scope, "s.unit_id")
                .filter("s.type = :type", "type", filter.type())
                .filter("s.unit_id = :unit", "unit", filter.unitId());
        search(sql, filter.q());
        page.after(listing).ifPresent(keys -> sql.filter("s.id < :after", "after", UUID.fromString(keys.get(0))));
        List<SubjectView> rows = sql.append("ORDER BY s.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Subjects::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** Narrows a query of subjects {@code s} to names that hold every word, without accents and in any order. */
    public static void search(Sql sql, String words) {
        if (words == null) {
            return;
        }
        int index = 0;
        for (String word : VietnameseText.searchKey(words).split(" ")) {
            sql.filter("s.search_key LIKE :word" + index, "word" + index, "%" + word + "%");
            index++;
        }
    }

    /** A subject within a scope. */
    public Optional<SubjectView> find(UUID id, UnitScope scope) {
        return Sql.of(ROWS)
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
