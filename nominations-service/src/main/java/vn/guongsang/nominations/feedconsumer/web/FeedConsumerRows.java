package vn.guongsang.nominations.feedconsumer.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.feedconsumer.FeedConsumerAction;
import vn.guongsang.nominations.feedconsumer.FeedConsumerState;
import vn.guongsang.nominations.feedconsumer.FeedConsumerStatus;
import vn.guongsang.nominations.feedconsumer.FeedConsumers;

/** Lists and shows feed consumers. */
@ApplicationScoped
class FeedConsumerRows {

    private static final String LABEL = "feed-consumer-status";

    private static final String ROWS =
            """
            SELECT f.id, f.status, f.outlet_name, f.sector, f.unit_id, f.version, l.fetched_at, l.format,
                   (SELECT count(*) FROM profile_change c WHERE c.position > coalesce(l.position, 0)) AS behind,
                   (SELECT count(*) FROM feed_receipt r JOIN exemplar e ON e.id = r.profile_id
                    WHERE r.consumer_id = f.id AND r.shown
                      AND NOT (e.status = 'APPROVED' AND e.publishable AND e.published_from <= :now)) AS unseen
            FROM feed_consumer f LEFT JOIN feed_fetch l ON l.consumer_id = f.id WHERE true""";

    private final DataSource database;
    private final FeedConsumers consumers;
    private final History history;
    private final Labels labels;

    FeedConsumerRows(DataSource database, FeedConsumers consumers, History history, Labels labels) {
        this.database = database;
        this.consumers = consumers;
        this.history = history;
        this.labels = labels;
    }

    Slice<FeedConsumerRow> list(FeedConsumerFilter filter, Actor reader, PageRequest page, Instant now) {
        Listing listing = Listing.of("feed-consumers", filter);
        Sql sql = Sql.of(ROWS).bind("now", now).filter("f.status = :status", "status", filter.status());
        page.after(listing).ifPresent(keys -> sql.filter("f.id < :after", "after", UUID.fromString(keys.get(0))));
        List<FeedConsumerRow> rows = sql.append("ORDER BY f.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> row(row, reader));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    Optional<FeedConsumerView> view(UUID id, Actor reader) {
        return consumers.find(id).map(state -> view(state, reader));
    }

    private FeedConsumerView view(FeedConsumerState state, Actor reader) {
        return new FeedConsumerView(
                state.id(),
                state.status(),
                labels.of(LABEL, state.status()),
                allowed(state.status(), reader),
                state.details().outletName(),
                state.details().contactName(),
                state.details().contactEmail(),
                state.details().sector(),
                state.details().unitId(),
                state.credentials(),
                history.of(state.id()),
                state.createdAt(),
                state.version());
    }

    private FeedConsumerRow row(Row row, Actor reader) {
        FeedConsumerStatus status = row.constant("status", FeedConsumerStatus.class);
        return new FeedConsumerRow(
                row.uuid("id"),
                row.text("outlet_name"),
                status,
                labels.of(LABEL, status),
                allowed(status, reader),
                row.text("sector"),
                row.uuid("unit_id"),
                row.instant("fetched_at"),
                row.text("format"),
                row.number("behind"),
                row.number("unseen"),
                row.number("version"));
    }

    private static List<String> allowed(FeedConsumerStatus status, Actor reader) {
        boolean manages = reader.is(Roles.PROVINCE_BOARD) || reader.is(Roles.ADMIN);
        return manages ? FeedConsumerAction.allowedIn(status) : List.of();
    }
}
