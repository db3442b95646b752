package vn.guongsang.media.contest.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.ContestService;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.entry.content.EligibilityRule;
import vn.guongsang.media.contest.entry.content.EntryProblem;
import vn.guongsang.media.contest.entry.content.NewEntry;
import vn.guongsang.media.contest.entry.content.Subject;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.entry.step.EntryScope;
import vn.guongsang.media.contest.entry.step.EntryStatus;
import vn.guongsang.media.contest.step.ContestStatus;
import vn.guongsang.media.task.step.TaskProblem;

/** Takes entries in, and what becomes of them. Whoever changes one locks its exemplar first, then the contest. */
@ApplicationScoped
public class EntryService {

    private final Entries entries;
    private final Subjects subjects;
    private final Contests contests;
    private final ContestService runs;
    private final EntryAnnouncer announcer;

    EntryService(Entries entries, Subjects subjects, Contests contests, ContestService runs, EntryAnnouncer announcer) {
        this.entries = entries;
        this.subjects = subjects;
        this.contests = contests;
        this.runs = runs;
        this.announcer = announcer;
    }

    /** Takes an entry in. */
    @Transactional
    public EntryView submit(UUID contest, NewEntry given, Actor actor, Instant at) {
        UUID outlet = body(given, actor);
        Subject subject = subjects.of(given, at);
        Terms terms = contests.termsLocked(contest, actor);
        if (terms.status() != ContestStatus.OPEN) {
            throw new ProblemException(EntryProblem.CONTEST_ENTRY_INELIGIBLE)
                    .at("/strand", "contest-not-open", terms.status());
        }
        requireEligible(given, terms, subject, outlet, at);
        Entry entry = new Entry(
                Ids.next(), new Entry.Place(contest, entries.nextNumber(contest), outlet), given, subject, actor, at);
        requireNew(entry, given);
        entries.persist(entry);
        announcer.submitted(entry, actor, at);
        return answer(entry, actor);
    }

    /** Rewrites an entry while its call is open; it keeps its number and the moment of its first submission. */
    @Transactional
    public EntryView edit(UUID id, IfMatch expected, NewEntry given, Actor actor, Instant at) {
        UUID outlet = body(given, actor);
        Subject subject = subjects.of(given, at);
        return apply(id, expected, new Doing(EntryAction.EDIT, null, actor, at), (entry, terms) -> {
            requireEligible(given, terms, subject, outlet, at);
            requireNew(entry, given);
            entry.edit(given, subject, terms.status());
        });
    }

    /** Takes an entry back. */
    @Transactional
    public EntryView withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(EntryAction.WITHDRAWAL, reason, actor, at),
                (entry, terms) -> entry.withdraw(terms.status()));
    }

    /** Takes an entry out; after the decision its place and prize stay known, with a note. */
    @Transactional
    public EntryView disqualify(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(EntryAction.DISQUALIFICATION, reason, actor, at), (entry, terms) -> {
            entry.disqualify(terms.status());
            entries.flush(); // the event is made from what SQL reads
            runs.note(terms.id(), reason, actor, at);
        });
    }

    /** Erases what is kept of an author who asks for it; the work and its result stay. */
    @Transactional
    public EntryView forgetAuthor(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(EntryAction.AUTHOR_ERASURE, null, actor, at),
                (entry, terms) -> entry.forgetAuthor(terms.status()));
    }

    /** Tells nominations-service that the subject of an entry is worth a nomination. */
    @Transactional
    public EntryView propose(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(EntryAction.PROPOSAL, null, actor, at), (entry, terms) -> {
            if (entries.candidates(terms.id()) >= Entries.MOST_CANDIDATES) {
                throw new ProblemException(EntryProblem.CONTEST_CANDIDATE_REFUSED);
            }
            entry.propose(at, terms.status());
            entries.flush(); // the event is made from what SQL reads
            runs.propose(terms.id(), actor, at);
        });
    }

    /** The outlet that enters, or null when a unit does; either must be the caller's. */
    private UUID body(NewEntry given, Actor actor) {
        EntryScope scope = EntryScope.own(actor);
        if (given.unitId() == null && scope.outletId() != null) {
            return scope.outletId();
        }
        boolean own = given.unitId() != null
                && scope.outletId() == null
                && subjects.isUnit(given.unitId())
                && entries.covers(scope.units(), given.unitId());
        if (!own) {
            throw new ProblemException(EntryProblem.CONTEST_ENTRY_BODY_INVALID).at("/unitId", "body-not-own");
        }
        return null;
    }

    private void requireEligible(NewEntry given, Terms terms, Subject subject, UUID outlet, Instant at) {
        EligibilityRule.check(
                given,
                new EligibilityRule.Facts(
                        terms.content(), terms.content().call(given.strand()).orElse(null), subject, outlet, at));
    }

    private void requireNew(Entry entry, NewEntry given) {
        if (entries.stands(entry.contestId(), entry.id(), given.work().fingerprint())) {
            throw new ProblemException(EntryProblem.CONTEST_ENTRY_REPEATED);
        }
    }

    private EntryView apply(UUID id, IfMatch expected, Doing doing, BiConsumer<Entry, Terms> transition) {
        Entries.Place place =
                entries.placeOf(id, doing.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (place.exemplarId() != null) {
            subjects.exemplar(place.exemplarId(), doing.at());
        }
        Terms terms = contests.termsLocked(place.contestId(), doing.actor());
        Entry entry = entries.locked(id);
        expected.requireVersion(entry.version());
        EntryStatus before = entry.status();
        if (doing.action().next(before, terms.status()) == null) {
            throw new ProblemException(
                            TaskProblem.ILLEGAL_TRANSITION, doing.action().path(), before)
                    .with("state", before)
                    .with("allowedActions", EntryAction.allowed(before, terms.status(), doing.actor()));
        }
        transition.accept(entry, terms);
        announcer.done(entry, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return answer(entry, doing.actor());
    }

    private EntryView answer(Entry entry, Actor actor) {
        entries.flush(); // the answer is read by SQL in the same transaction
        return entries.find(entry.id(), actor, false).orElseThrow();
    }

    /** One step: what, why, who, when. */
    private record Doing(EntryAction action, String reason, Actor actor, Instant at) {

        EntryScope scope() {
            return switch (action) {
                case EDIT, WITHDRAWAL -> EntryScope.own(actor);
                case DISQUALIFICATION, AUTHOR_ERASURE, PROPOSAL, SUBJECT_CHANGE, CONTACT_EXPIRY -> EntryScope.of(actor);
            };
        }
    }
}
