package vn.guongsang.media.contest.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.entry.step.EntryStatus;

/** Tells of a step of an entry: history line and audit line; what others need is told by the event of its contest. */
@ApplicationScoped
class EntryAnnouncer {

    private final History history;
    private final Audit audit;

    EntryAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    void submitted(Entry entry, Actor actor, Instant at) {
        tell(entry, new Told("submission", "all", null, null), actor, at);
    }

    void done(Entry entry, EntryAction action, EntryStatus before, String reason, Actor actor, Instant at) {
        String changed =
                switch (action) {
                    case EDIT -> "work";
                    case AUTHOR_ERASURE, CONTACT_EXPIRY -> "author";
                    case PROPOSAL -> "proposedAt";
                    case SUBJECT_CHANGE -> "standing";
                    case WITHDRAWAL, DISQUALIFICATION -> "status";
                };
        tell(entry, new Told(action.path(), changed, before.name(), reason), actor, at);
    }

    private void tell(Entry entry, Told told, Actor actor, Instant at) {
        history.add(
                entry.id(),
                new History.Step(
                        entry.version(),
                        told.action(),
                        told.from(),
                        entry.status().name(),
                        told.reason()),
                actor,
                at);
        audit.record("contest-entry", entry.id(), told.action(), actor, null, List.of(told.changed()), at);
    }

    /** One step in words. */
    private record Told(String action, String changed, String from, String reason) {}
}
