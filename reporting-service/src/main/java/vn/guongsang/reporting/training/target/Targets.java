package vn.guongsang.reporting.training.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.TrainingType;

/** Stores targets. */
@ApplicationScoped
public class Targets {

    static final DatedTable<TargetView> TABLE = new DatedTable<>("training_target", "training-target", Targets::view);

    private final DataSource database;
    private final DatedRows rows;

    Targets(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, newest first. */
    public Slice<TargetView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("training-targets", List.of()), page);
    }

    /** Those that hold on a day. */
    public List<TargetView> inForce(LocalDate day) {
        return TABLE.inForce()
                .append("ORDER BY type, audience")
                .bind("day", day)
                .list(database, Targets::view);
    }

    void insert(TargetView target) {
        Sql.of(
                        """
                INSERT INTO training_target (id, version, type, audience, metric, minimum, quotation, source, valid_from, created_at)
                VALUES (:id, 1, :type, :audience, :metric, CAST(:minimum AS int), :quotation, :source, :from, :at)""")
                .bind("id", target.id())
                .bind("type", target.type())
                .bind("audience", target.audience())
                .bind("metric", target.metric())
                .bind("minimum", target.minimum())
                .bind("quotation", target.quotation())
                .bind("source", target.source())
                .bind("from", target.validFrom())
                .bind("at", target.createdAt())
                .update(database);
    }

    private static TargetView view(Row row) {
        return new TargetView(
                row.uuid("id"),
                row.number("version"),
                row.constant("type", TrainingType.class),
                row.constant("audience", Audience.class),
                row.constant("metric", Metric.class),
                row.integer("minimum"),
                row.text("quotation"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
