package vn.guongsang.media.contest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.result.Outcomes;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.model.event.ContestSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of a step of a contest: history line, audit line, and the event, which names no person. */
@ApplicationScoped
class ContestAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;
    private final Outcomes outcomes;

    ContestAnnouncer(Outbox outbox, History history, Audit audit, Outcomes outcomes) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
        this.outcomes = outcomes;
    }

    void drafted(Contest contest, Actor actor, Instant at) {
        tell(contest, new Step("draft", "drafted", null, null), actor, at);
    }

    void done(Contest contest, ContestAction action, ContestStatus before, String reason, Actor actor, Instant at) {
        tell(contest, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Contest contest, Step step, Actor actor, Instant at) {
        String to = contest.status().name();
        history.add(
                contest.id(),
                new History.Step(contest.version(), step.action(), step.from(), to, step.reason()),
                actor,
                at);
        audit.record("contest", contest.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.CONTESTS, "contest", snapshot(contest, step.change()), at);
    }

    private ContestSnapshot snapshot(Contest contest, String change) {
        NewContest content = contest.content();
        Outcomes.Outcome outcome = outcomes.of(contest.id());
        return new ContestSnapshot(
                contest.id(),
                contest.version(),
                change,
                contest.status().name(),
                content.title(),
                content.documentNumber(),
                content.documentDate(),
                content.calls().stream()
                        .map(call -> new ContestSnapshot.Call(call.strand().name(), call.opensOn(), call.closesOn()))
                        .toList(),
                outcome.entries(),
                outcome.bodies(),
                outcome.awards(),
                outcome.candidates(),
                outcome.resultSha256(),
                contest.openedAt(),
                contest.publishedAt());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
