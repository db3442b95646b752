package vn.guongsang.nominations.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;

/** Takes comments; they change nothing of the nomination. */
@ApplicationScoped
public class CommentService {

    private final Comments comments;
    private final Audit audit;

    CommentService(Comments comments, Audit audit) {
        this.comments = comments;
        this.audit = audit;
    }

    /** Adds a comment; among the judges only one of them can. */
    @Transactional
    public CommentView add(UUID nomination, NewComment given, Actor actor, Instant at) {
        Standing standing = comments.standing(nomination, actor);
        if (given.visibility() == CommentVisibility.INTERNAL) {
            NominationRights.require(NominationAction.APPRAISAL, standing, actor);
        }
        CommentView comment =
                new CommentView(Ids.next(), nomination, given.visibility(), given.text(), actor.id(), actor.name(), at);
        comments.insert(comment);
        audit.record("comment", comment.id(), "comment", actor, null, List.of("all"), at);
        return comment;
    }
}
