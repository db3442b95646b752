package vn.guongsang.media.contest.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.contest.ContestService;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.entry.content.Standing;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.entry.step.EntryStatus;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.event.ExemplarSnapshot;

/**
 * What an exemplar's event does to the entries about it: each is marked, none is thrown out, results stay as they were
 * decided; a contest that has a result tells of it anew.
 */
@ApplicationScoped
class SubjectReaction implements ExemplarReaction {

    private static final Actor SERVER = Actor.system("contest-subjects");

    private final Entries entries;
    private final Subjects subjects;
    private final Contests contests;
    private final ContestService runs;
    private final EntryAnnouncer announcer;

    SubjectReaction(
            Entries entries, Subjects subjects, Contests contests, ContestService runs, EntryAnnouncer announcer) {
        this.entries = entries;
        this.subjects = subjects;
        this.contests = contests;
        this.runs = runs;
        this.announcer = announcer;
    }

    @Override
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        Standing standing = subjects.exemplar(exemplar.id(), at).standing();
        List<Entry> marked = entries.toFollow(exemplar.id(), standing);
        Set<UUID> touched = new LinkedHashSet<>();
        for (Entry entry : marked) {
            Terms terms = contests.termsLocked(entry.contestId(), SERVER);
            EntryStatus before = entry.status();
            entry.follow(standing, terms.status());
            announcer.done(entry, EntryAction.SUBJECT_CHANGE, before, standing.name(), SERVER, at);
            touched.add(entry.contestId());
        }
        if (!marked.isEmpty()) {
            entries.flush(); // the events are made from what SQL reads
            touched.forEach(contest -> runs.note(contest, standing.name(), SERVER, at));
        }
    }
}
