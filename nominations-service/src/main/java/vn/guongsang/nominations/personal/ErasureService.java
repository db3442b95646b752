package vn.guongsang.nominations.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.ToldEvents;
import vn.guongsang.kit.idempotency.StoredAnswers;
import vn.guongsang.nominations.exemplar.PublicationService;
import vn.guongsang.nominations.nomination.NominationErasure;
import vn.guongsang.nominations.subject.Subjects;

/** Erases what is personal of a subject and leaves the shell that is counted (docs/adr/0019). */
@ApplicationScoped
public class ErasureService {

    private final PersonalRecords records;
    private final EntityManager entities;
    private final Subjects subjects;
    private final PublicationService publication;
    private final NominationErasure nominations;
    private final Traces traces;

    ErasureService(
            PersonalRecords records,
            EntityManager entities,
            Subjects subjects,
            PublicationService publication,
            NominationErasure nominations,
            Traces traces) {
        this.records = records;
        this.entities = entities;
        this.subjects = subjects;
        this.publication = publication;
        this.nominations = nominations;
        this.traces = traces;
    }

    /** With all registrations of the same subject, in the caller's transaction: all of it or nothing. */
    @Transactional
    public void erase(UUID subject, Actor actor, Instant at) {
        subjects.registrations(subject).forEach(registration -> eraseOne(registration, actor, at));
    }

    private void eraseOne(UUID subject, Actor actor, Instant at) {
        List<UUID> ids = new ArrayList<>(nominations.erase(subject, actor, at));
        Optional<UUID> exemplar = publication.eraseOf(subject, actor, at);
        exemplar.ifPresent(ids::add);
        ids.add(subject);
        entities.flush();
        List<UUID> all = records.erase(subject, ids, at);
        exemplar.ifPresent(traces::blankEvents);
        traces.forgetAnswers(all);
        traces.note(subject, actor, at);
    }

    /** What the kit has kept of it: events told before, answers kept for repetition, the audit. */
    @ApplicationScoped
    static class Traces {

        private final ToldEvents events;
        private final StoredAnswers answers;
        private final Audit audit;

        Traces(ToldEvents events, StoredAnswers answers, Audit audit) {
            this.events = events;
            this.answers = answers;
            this.audit = audit;
        }

        void blankEvents(UUID exemplar) {
            events.overwrite(exemplar, "{data,card,displayName}", PublicationService.ERASED);
            events.remove(exemplar, "{data,card,headline}");
        }

        void forgetAnswers(List<UUID> things) {
            answers.forget(things);
        }

        void note(UUID subject, Actor actor, Instant at) {
            audit.record("subject", subject, "erasure", actor, null, List.of("all"), at);
        }
    }
}
