package vn.guongsang.media.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** Stores rules and chooses among them. There are few, so a choice reads those in force. */
@ApplicationScoped
public class Rules {

    private static final Comparator<RuleView> BEST = Comparator.comparingInt(RuleView::conditions)
            .thenComparingInt(RuleView::priority)
            .thenComparing(RuleView::createdAt)
            .thenComparing(RuleView::id);

    private static final String SELECT =
            """
            SELECT id, version, level, subject_type, sector, array(SELECT c::text FROM unnest(channel_ids) c) AS channels,
                   due_days, calendar, priority, valid_from, valid_to, created_at
            FROM propagation_rule WHERE true""";

    private final DataSource database;

    Rules(DataSource database) {
        this.database = database;
    }

    /** All rules, or those in force on a date, newest first. */
    public Slice<RuleView> list(LocalDate asOf, PageRequest page) {
        Listing listing = Listing.of("propagation-rules", asOf);
        Sql sql = inForce(asOf);
        page.after(listing).ifPresent(keys -> sql.append("AND (created_at, id) < (:createdAt, :after)")
                .bind("createdAt", Instant.parse(keys.get(0)))
                .bind("after", UUID.fromString(keys.get(1))));
        List<RuleView> rows = sql.append("ORDER BY created_at DESC, id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, Rules::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
    }

    /** One rule. */
    public Optional<RuleView> find(UUID id) {
        return Sql.of(SELECT).filter("id = :id", "id", id).first(database, Rules::view);
    }

    /** The rule for an approval, by the local date on which it was recorded; empty when none matches. */
    public Optional<RuleView> choose(Level level, SubjectType type, String sector, LocalDate day) {
        return best(inForce(day).list(database, Rules::view), level, type, sector);
    }

    /** The most specific of the rules whose conditions all hold; among equals that of higher priority, then the newest. */
    static Optional<RuleView> best(List<RuleView> inForce, Level level, SubjectType type, String sector) {
        return inForce.stream()
                .filter(rule -> rule.matches(level, type, sector))
                .max(BEST);
    }

    private static Sql inForce(LocalDate asOf) {
        Sql sql = Sql.of(SELECT);
        return asOf == null
                ? sql
                : sql.append(
                                "AND (valid_from IS NULL OR valid_from <= :asOf) AND (valid_to IS NULL OR valid_to >= :asOf)")
                        .bind("asOf", asOf);
    }

    /** All that ever were; there are few. */
    List<RuleView> all() {
        return inForce(null).list(database, Rules::view);
    }

    boolean channelsExist(List<UUID> channels) {
        return Sql.of("SELECT count(*) AS known FROM channel WHERE id = ANY (:ids)")
                .bind("ids", channels)
                .first(
                        database,
                        row -> row.number("known")
                                == channels.stream().distinct().count())
                .orElse(false);
    }

    void insert(RuleView rule) {
        Sql.of(
                        """
                INSERT INTO propagation_rule (id, version, level, subject_type, sector, channel_ids, due_days, calendar,
                                              priority, valid_from, valid_to, created_at)
                VALUES (:id, 1, :level, :type, :sector, :channels, :days, :calendar, :priority, :from, :to, :at)""")
                .bind("id", rule.id())
                .bind("level", rule.level())
                .bind("type", rule.subjectType())
                .bind("sector", rule.sector())
                .bind("channels", rule.channelIds())
                .bind("days", rule.dueDays())
                .bind("calendar", rule.calendar())
                .bind("priority", rule.priority())
                .bind("from", rule.validFrom())
                .bind("to", rule.validTo())
                .bind("at", rule.createdAt())
                .update(database);
    }

    Optional<RuleView> lock(UUID id) {
        return Sql.of(SELECT).filter("id = :id", "id", id).append("FOR UPDATE").first(database, Rules::view);
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE propagation_rule SET valid_to = :lastDay, version = version + 1 WHERE id = :id")
                .bind("lastDay", lastDay)
                .bind("id", id)
                .update(database);
    }

    private static RuleView view(Row row) {
        return new RuleView(
                row.uuid("id"),
                row.number("version"),
                row.constant("level", Level.class),
                row.constant("subject_type", SubjectType.class),
                row.text("sector"),
                row.texts("channels").stream().map(UUID::fromString).toList(),
                row.integer("due_days"),
                row.constant("calendar", Calendar.class),
                row.integer("priority"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.instant("created_at"));
    }
}
