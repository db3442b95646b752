package vn.guongsang.media.reach.rule;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;
import vn.guongsang.model.ChannelKind;

/** Stores counting rules. */
@ApplicationScoped
public class CountingRules {

    private final DataSource database;

    CountingRules(DataSource database) {
        this.database = database;
    }

    /** All, newest first. */
    public Slice<CountingRuleView> page(UUID channel, Metric metric, PageRequest page) {
        Listing listing = Listing.of("reach-rules", channel + " " + metric);
        Sql sql = Sql.of("SELECT * FROM reach_rule WHERE true")
                .filter("(channel_id = :channel OR channel_id IS NULL)", "channel", channel)
                .filter("metric = :metric", "metric", metric);
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<CountingRuleView> rows = sql.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, CountingRules::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** The kind of a channel, whose rules are kept from others until the transaction ends; empty when there is none. */
    Optional<ChannelKind> locked(UUID channel) {
        return Sql.of("SELECT kind FROM channel WHERE id = :id FOR UPDATE")
                .bind("id", channel)
                .first(database, row -> row.constant("kind", ChannelKind.class));
    }

    /** The last rule of a channel, or of all, for a metric; locked. */
    Optional<CountingRuleView> lastLocked(UUID channel, Metric metric) {
        return Sql.of("SELECT * FROM reach_rule WHERE channel_id IS NOT DISTINCT FROM CAST(:channel AS uuid)")
                .append("AND metric = :metric AND valid_to IS NULL FOR UPDATE")
                .bind("channel", channel)
                .bind("metric", metric)
                .first(database, CountingRules::view);
    }

    void end(UUID id, LocalDate lastDay) {
        Sql.of("UPDATE reach_rule SET valid_to = :day, version = version + 1 WHERE id = :id")
                .bind("day", lastDay)
                .bind("id", id)
                .update(database);
    }

    void insert(CountingRuleView rule) {
        Sql.of(
                        """
                INSERT INTO reach_rule (id, version, channel_id, metric, counting, valid_from, source, created_at)
                VALUES (:id, 1, :channel, :metric, :counting, :from, :source, :at)""")
                .bind("id", rule.id())
                .bind("channel", rule.channelId())
                .bind("metric", rule.metric())
                .bind("counting", rule.counting())
                .bind("from", rule.validFrom())
                .bind("source", rule.source())
                .bind("at", rule.createdAt())
                .update(database);
    }

    private static CountingRuleView view(Row row) {
        return new CountingRuleView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("channel_id"),
                row.constant("metric", Metric.class),
                row.constant("counting", Counting.class),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
