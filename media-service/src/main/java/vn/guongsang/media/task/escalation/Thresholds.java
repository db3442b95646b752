package vn.guongsang.media.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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

/** Stores thresholds. */
@ApplicationScoped
public class Thresholds {

    static final DatedTable<ThresholdView> TABLE =
            new DatedTable<>("escalation_threshold", "escalation-threshold", Thresholds::view);

    private final DataSource database;
    private final DatedRows rows;

    Thresholds(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Those of a day. */
    public Limits on(LocalDate day) {
        List<ThresholdView> inForce = TABLE.inForce().bind("day", day).list(database, Thresholds::view);
        return new Limits(days(inForce, Stage.REMINDER), days(inForce, Stage.BOARD));
    }

    /** The days of one stage that hold on a day. */
    public int daysOf(Stage stage, LocalDate day) {
        return TABLE.inForce()
                .bind("day", day)
                .filter("stage = :stage", "stage", stage)
                .first(database, Thresholds::view)
                .map(ThresholdView::days)
                .orElseThrow();
    }

    private static Duration days(List<ThresholdView> inForce, Stage stage) {
        return inForce.stream()
                .filter(threshold -> threshold.stage() == stage)
                .findFirst()
                .map(threshold -> Duration.ofDays(threshold.days()))
                .orElseThrow();
    }

    /** All, newest first. */
    public Slice<ThresholdView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("escalation-thresholds", List.of()), page);
    }

    void insert(ThresholdView threshold) {
        Sql.of(
                        """
                INSERT INTO escalation_threshold (id, version, stage, days, valid_from, source, created_at)
                VALUES (:id, 1, :stage, :days, :from, :source, :at)""")
                .bind("id", threshold.id())
                .bind("stage", threshold.stage())
                .bind("days", threshold.days())
                .bind("from", threshold.validFrom())
                .bind("source", threshold.source())
                .bind("at", threshold.createdAt())
                .update(database);
    }

    private static ThresholdView view(Row row) {
        return new ThresholdView(
                row.uuid("id"),
                row.number("version"),
                row.constant("stage", Stage.class),
                row.integer("days"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
