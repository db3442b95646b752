package vn.guongsang.media.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.media.gathering.step.GatheringAction;
import vn.guongsang.media.gathering.step.GatheringStatus;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.event.ExemplarSnapshot;

/**
 * Takes whoever has no recognition left off the gatherings that lie ahead. What has been held keeps whom it met, and so
 * does one whose day has passed without figures: who came is for its hosts to say.
 */
@ApplicationScoped
class GuestUpkeepService implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("gathering-upkeep");

    private final Gatherings gatherings;
    private final GatheringAnnouncer announcer;

    GuestUpkeepService(Gatherings gatherings, GatheringAnnouncer announcer) {
        this.gatherings = gatherings;
        this.announcer = announcer;
    }

    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        if (exemplar.status() != ExemplarStatus.REVOKED) {
            return;
        }
        for (Gathering gathering : gatherings.aheadWith(exemplar.id(), Vietnam.dateOf(at))) {
            GatheringStatus before = gathering.status();
            gathering.withdraw(exemplar.id());
            announcer.done(gathering, GatheringAction.WITHDRAWAL, before, null, SERVER, at);
        }
    }
}
