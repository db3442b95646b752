package vn.guongsang.media.broadcast.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.ChannelKind;

/** Finds channels, and lets one booking at a time into the schedule of each. */
@ApplicationScoped
public class AirChannels {

    private static final String SELECT =
            """
            SELECT c.id, c.name, c.kind, c.outlet_id, r.relay_of
            FROM channel r JOIN channel_today c ON c.id = r.id WHERE r.id = :id""";

    /** Those of the outlet, and those that its own ones relay. */
    private static final String READABLE =
            """
            = ANY (ARRAY(SELECT unnest(ARRAY[c.id, r.relay_of])
                         FROM channel_today c JOIN channel r ON r.id = c.id WHERE c.outlet_id = :myOutlet))""";

    private final DataSource database;

    AirChannels(DataSource database) {
        this.database = database;
    }

    public Optional<AirChannel> find(UUID id) {
        return Sql.of(SELECT).bind("id", id).first(database, AirChannels::channel);
    }

    /** A channel whose schedule nobody else writes until the transaction ends; readers and references are not kept out. */
    public Optional<AirChannel> locked(UUID id) {
        return Sql.of(SELECT + " FOR NO KEY UPDATE OF r").bind("id", id).first(database, AirChannels::channel);
    }

    /** The channel of the actor's newsroom, locked; what stands against it is added to the problem. */
    public Optional<AirChannel> bookable(UUID id, Actor actor, ProblemException problem) {
        Optional<AirChannel> channel = locked(id).filter(found -> found.isOf(actor));
        if (channel.isEmpty()) {
            problem.at("/channelId", "channel-unknown");
        } else if (!channel.get().isOnAir()) {
            problem.at("/channelId", "channel-not-on-air");
        }
        return channel.filter(AirChannel::isOnAir);
    }

    /** Narrows a query to channels whose schedule the actor reads: boards all, a newsroom its own and what these relay. */
    public static Sql narrow(Sql sql, String column, Actor actor) {
        return actor.scope() == UnitScope.ALL
                ? sql
                : sql.append("AND " + column + " " + READABLE).bind("myOutlet", actor.outletId());
    }

    private static AirChannel channel(Row row) {
        return new AirChannel(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", ChannelKind.class),
                row.uuid("outlet_id"),
                row.uuid("relay_of"));
    }
}
