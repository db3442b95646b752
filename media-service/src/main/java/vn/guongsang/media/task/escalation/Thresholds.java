package vn.guongsang.media.task.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores thresholds. */
@ApplicationScoped
public class Thresholds {

    private static final String IN_FORCE =
            "(valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)";

    private final DataSource database;

    Thresholds(DataSource database) {
        this.database = database;
    }

    /** Those of a day. */
    public Limits on(LocalDate day) {
        List<ThresholdView> inForce = Sql.of("SELECT * FROM escalation_threshold WHERE " + IN_FORCE)
                .bind("day", day)
                .list(database, Thresholds::view);
        return new Limits(days(inForce, Stage.REMINDER), days(inForce, Stage.BOARD));
    }

    /** The days of one stage that hold on a day. */
    public int daysOf(Stage stage, LocalDate day) {
        return Sql.of("SELECT days FROM escalation_threshold WHERE " + IN_FORCE)
                .bind("day", day)
                .filter("stage = :stage", "stage", stage)
                .first(database, row -> row.integer("days"))
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
        Listing listing = Listing.of("escalation-thresholds", List.of());
        Sql sql = Sql.of("SELECT * FROM escalation_threshold WHERE true");
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<ThresholdView> rows = sql.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Thresholds::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** The last one of a stage, which has no end; locked. */
    Optional<ThresholdView> lastLocked(Stage stage) {
        return Sql.of("SELECT * FROM escalation_threshold WHERE stage = :stage AND valid_to IS NULL FOR UPDATE")
                .bind("stage", stage)
                .first(database, Thresholds::view);
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE escalation_threshold SET valid_to = :day, version = version + 1 WHERE id = :id")
                .bind("day", lastDay)
                .bind("id", id)
                .update(database);
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
