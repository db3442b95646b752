package vn.guongsang.media.broadcast.channel;

import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.ChannelKind;

/**
 * A channel with a schedule.
 *
 * @param outletId the outlet that owns it today, whose newsroom books; null when none does
 * @param relayOf the channel that it relays; null when it is no relay
 */
public record AirChannel(UUID id, String name, ChannelKind kind, UUID outletId, UUID relayOf) {

    /** Whether it has a schedule at all: print and online have none. */
    public boolean isOnAir() {
        return kind == ChannelKind.RADIO || kind == ChannelKind.TV;
    }

    /** Whether the actor belongs to the outlet that owns it today. */
    public boolean isOf(Actor actor) {
        return actor.isAt(outletId);
    }
}
