package vn.guongsang.media.outlet.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;

/** Records what a channel speaks and whom it reaches from a day on. */
@ApplicationScoped
public class ChannelChangeService {

    private final ChannelChanges changes;
    private final Audit audit;

    ChannelChangeService(ChannelChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    /** Takes effect on its day; months that have passed keep what was told of them. */
    @Transactional
    public ChannelChangeView record(UUID channel, NewChannelChange given, Actor actor, Instant at) {
        ChannelChanges.Standing standing =
                changes.locked(channel).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        check(given, standing, Vietnam.dateOf(at).withDayOfMonth(1));
        ChannelChangeView change = new ChannelChangeView(
                channel,
                given.validFrom(),
                given.languages(),
                given.areas().stream().map(Area::name).toList(),
                given.reason(),
                actor.id(),
                at);
        changes.insert(change);
        audit.record("channel", channel, "attributes", actor, given.reason(), List.of("languages", "areas"), at);
        return change;
    }

    private static void check(NewChannelChange given, ChannelChanges.Standing standing, LocalDate month) {
        ProblemException problem = new ProblemException(ChannelProblem.CHANNEL_CHANGE_INVALID);
        if (given.validFrom().isBefore(month)) {
            problem.at("/validFrom", "month-passed", month);
        }
        if (standing.lastChange() != null && !given.validFrom().isAfter(standing.lastChange())) {
            problem.at("/validFrom", "channel-changed-later", standing.lastChange());
        }
        if (standing.firstDay() != null && given.validFrom().isBefore(standing.firstDay())) {
            problem.at("/validFrom", "before-channel", standing.firstDay());
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
