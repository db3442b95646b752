package vn.guongsang.media.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.gathering.form.NewGathering;
import vn.guongsang.media.gathering.form.NewResult;
import vn.guongsang.media.gathering.step.GatheringAction;
import vn.guongsang.media.gathering.step.GatheringStatus;
import vn.guongsang.model.event.GatheringSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of a step of a gathering: history line, audit line, and the event, which carries no text and no name. */
@ApplicationScoped
class GatheringAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    GatheringAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void drafted(Gathering gathering, Actor actor, Instant at) {
        tell(gathering, new Step("draft", "drafted", null, null), actor, at);
    }

    void done(
            Gathering gathering,
            GatheringAction action,
            GatheringStatus before,
            String reason,
            Actor actor,
            Instant at) {
        tell(gathering, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Gathering gathering, Step step, Actor actor, Instant at) {
        history.add(
                gathering.id(),
                new History.Step(
                        gathering.version(),
                        step.action(),
                        step.from(),
                        gathering.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("gathering", gathering.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.GATHERINGS, "gathering", snapshot(gathering, step.change()), at);
    }

    private static GatheringSnapshot snapshot(Gathering gathering, String change) {
        NewGathering content = gathering.content();
        Optional<NewResult> result = Optional.ofNullable(gathering.result());
        return new GatheringSnapshot(
                gathering.id(),
                gathering.version(),
                change,
                gathering.status().name(),
                content.form().name(),
                content.purpose().name(),
                content.hostIds(),
                content.plannedOn(),
                result.map(NewResult::heldOn).orElse(null),
                result.map(NewResult::audience).orElse(null),
                result.map(NewResult::durationMinutes).orElse(null),
                content.exemplarIds(),
                result.map(NewResult::otherExemplars).orElse(null));
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
