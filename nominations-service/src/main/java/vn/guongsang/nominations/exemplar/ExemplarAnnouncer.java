package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.correction.Correction;
import vn.guongsang.nominations.correction.Corrections;
import vn.guongsang.nominations.exemplar.publication.Publication;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.profile.ProfileChanges;
import vn.guongsang.nominations.subject.Subjects;

/** Tells of an exemplar's new version: history, audit, the list of corrections, the feed, and the other services. */
@ApplicationScoped
class ExemplarAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;
    private final Corrections corrections;
    private final ProfileChanges profileChanges;
    private final Subjects subjects;

    ExemplarAnnouncer(
            Outbox outbox,
            History history,
            Audit audit,
            Corrections corrections,
            ProfileChanges profileChanges,
            Subjects subjects) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
        this.corrections = corrections;
        this.profileChanges = profileChanges;
        this.subjects = subjects;
    }

    /**
     * What has just been done.
     *
     * @param before state before; null for the first recognition
     * @param reason why, in the words of the actor; they may name somebody, so the audit, which nobody can erase, gets
     *     none of them
     * @param correction what it means for the profile; null for nothing
     */
    record Told(String change, ExemplarAction action, ExemplarStatus before, String reason, Correction correction) {}

    void announce(Exemplar exemplar, Told told, Actor actor, Instant at) {
        String from = told.before() == null ? null : told.before().name();
        String action = told.action().path();
        String to = exemplar.status().name();
        history.add(exemplar.id(), new History.Step(exemplar.version(), action, from, to, told.reason()), actor, at);
        audit.record("exemplar", exemplar.id(), action, actor, code(told), List.of(told.change()), at);
        Publication publication = exemplar.publication();
        if (told.correction() != null) {
            corrections.add(exemplar.id(), exemplar.version(), told.correction(), publication.wasShown(), actor, at);
        }
        profileChanges.changed(exemplar.id(), !publication.hasBeenShown(at), publication.embargoUntil(), at);
        ExemplarState state = exemplar.state();
        UUID distinct = subjects.distinct(state.subjectId());
        outbox.announce(Topics.EXEMPLARS, "exemplar", state.snapshot(told.change(), distinct, at), at);
    }

    private static String code(Told told) {
        return told.action() == ExemplarAction.REVOCATION ? told.reason() : null;
    }
}
