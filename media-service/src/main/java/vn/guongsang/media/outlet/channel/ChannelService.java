package vn.guongsang.media.outlet.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.outlet.ChannelView;
import vn.guongsang.media.outlet.Outlets;

/** Registers channels. */
@ApplicationScoped
public class ChannelService {

    private final Channels channels;
    private final Outlets outlets;
    private final Audit audit;

    ChannelService(Channels channels, Outlets outlets, Audit audit) {
        this.channels = channels;
        this.outlets = outlets;
        this.audit = audit;
    }

    /** Registers a channel of an outlet that exists on its first day. */
    @Transactional
    public ChannelView register(NewChannel given, Actor actor, Instant at) {
        UUID id = Ids.next();
        ProblemException problem = new ProblemException(ChannelProblem.CHANNEL_INVALID);
        if (!channels.outletInForce(given.outletId(), given.validFrom())) {
            problem.at("/outletId", "outlet-unknown");
        }
        if (given.relayOf() != null && !relays(given)) {
            problem.at("/relayOf", "same-kind-only", given.kind());
        }
        if (channels.codeTaken(given.code())) {
            problem.at("/code", "code-taken");
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        channels.insert(id, given);
        audit.record("channel", id, "creation", actor, null, List.of("all"), at);
        return outlets.channels(List.of(id), given.validFrom()).get(id);
    }

    /** A relay sends what another channel of its kind, itself no relay, has made. */
    private boolean relays(NewChannel given) {
        Map<UUID, ChannelView> source = outlets.channels(List.of(given.relayOf()), given.validFrom());
        ChannelView relayed = source.get(given.relayOf());
        return relayed != null && relayed.kind() == given.kind() && relayed.relayOf() == null;
    }
}
