package vn.guongsang.media.reach.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
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

    static final DatedTable<CountingRuleView> TABLE = new DatedTable<>("reach_rule", "reach-rule", CountingRules::view);

    private final DataSource database;
    private final DatedRows rows;

    CountingRules(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, newest first. */
    public Slice<CountingRuleView> page(UUID channel, Metric metric, PageRequest page) {
        Sql sql = TABLE.rows()
                .filter("(channel_id = :channel OR channel_id IS NULL)", "channel", channel)
                .filter("metric = :metric", "metric", metric);
        return rows.page(TABLE, sql, Listing.of("reach-rules", channel + " " + metric), page);
    }

    /** The kind of a channel, whose rules are kept from others until the transaction ends; empty when there is none. */
    Optional<ChannelKind> locked(UUID channel) {
        return Sql.of("SELECT kind FROM channel WHERE id = :id FOR UPDATE")
                .bind("id", channel)
                .first(database, row -> row.constant("kind", ChannelKind.class));
    }

    /** Those of a channel, or of all, for a metric. */
    static Sql of(UUID channel, Metric metric) {
        return TABLE.rows()
                .append("AND channel_id IS NOT DISTINCT FROM CAST(:channel AS uuid)")
                .bind("channel", channel)
                .filter("metric = :metric", "metric", metric);
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
