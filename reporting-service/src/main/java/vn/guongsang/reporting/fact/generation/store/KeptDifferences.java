package vn.guongsang.reporting.fact.generation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.fact.generation.form.DifferenceRow;

/** Reads what a rebuild has found not to be the same. */
@ApplicationScoped
public class KeptDifferences {

    private final DataSource database;

    KeptDifferences(DataSource database) {
        this.database = database;
    }

    /** A page, by topic and aggregate. */
    public Slice<DifferenceRow> list(UUID rebuild, PageRequest page) {
        Listing listing = Listing.of("fact-rebuild-differences", rebuild);
        Sql sql = Sql.of("SELECT * FROM fact_rebuild_difference WHERE rebuild_id = :id")
                .bind("id", rebuild);
        page.after(listing).ifPresent(after -> sql.append("AND (topic, aggregate_id) > (:topic, CAST(:after AS uuid))")
                .bind("topic", after.get(0))
                .bind("after", after.get(1)));
        List<DifferenceRow> found = sql.append("ORDER BY topic, aggregate_id LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, DifferenceRow::of);
        return Slice.of(
                found,
                page,
                listing,
                row -> List.of(row.topic(), row.aggregateId().toString()));
    }
}
