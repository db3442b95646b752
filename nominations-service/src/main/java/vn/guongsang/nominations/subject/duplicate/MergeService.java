package vn.guongsang.nominations.subject.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.subject.SubjectService;
import vn.guongsang.nominations.subject.SubjectView;

/** Merges subjects and takes merges back, together with what their exemplars count for. */
@ApplicationScoped
public class MergeService {

    private final SubjectService subjects;
    private final ExemplarService exemplars;

    MergeService(SubjectService subjects, ExemplarService exemplars) {
        this.subjects = subjects;
        this.exemplars = exemplars;
    }

    /** Merges a subject into another one. */
    @Transactional
    public SubjectView merge(UUID id, IfMatch expected, UUID into, String reason, Actor actor, Instant at) {
        SubjectView merged = subjects.merge(id, expected, into, reason, actor, at);
        exemplars.recount(id, "subject-merged", reason, actor, at);
        return merged;
    }

    /** Takes a merge back. */
    @Transactional
    public SubjectView reverse(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        SubjectView alone = subjects.reverseMerge(id, expected, reason, actor, at);
        exemplars.recount(id, "subject-merge-reversed", reason, actor, at);
        return alone;
    }
}
