package vn.guongsang.nominations.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.attachment.content.ContentStore;
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** Takes files in, part by part, checks them, and takes them away; each is an edit of the nomination. */
@ApplicationScoped
public class AttachmentService {

    /** The most attachments of a nomination. */
    private static final int MOST = 50;

    /** How long an upload may take. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final String AGGREGATE = "attachment";

    private final Attachments attachments;
    private final ContentStore contents;
    private final NominationService nominations;
    private final Standings standings;
    private final Audit audit;

    AttachmentService(
            Attachments attachments,
            ContentStore contents,
            NominationService nominations,
            Standings standings,
            Audit audit) {
        this.attachments = attachments;
        this.contents = contents;
        this.nominations = nominations;
        this.standings = standings;
        this.audit = audit;
    }

    /** Announces a file. */
    @Transactional
    public AttachmentView begin(UUID nomination, NewAttachment told, Actor actor, Instant at) {
        nominations.contribute(nomination, actor, at);
        AttachmentRule.check(told);
        if (attachments.count("nominationId", nomination) >= MOST) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_INVALID).at("", "attachments-too-many", MOST);
        }
        Attachment attachment = new Attachment(Ids.next(), nomination, told, actor, at);
        attachments.persist(attachment);
        audit.record(AGGREGATE, attachment.id(), "upload", actor, null, List.of("all"), at);
        return attachments.view(attachment, attachments.standing(nomination, actor), actor);
    }

    /** Takes a part; one that is sent again replaces the first, so it needs neither key nor version. */
    @Transactional
    public void put(UUID nomination, UUID id, int number, byte[] bytes, Actor actor) {
        Standing standing = attachments.standing(nomination, actor);
        Attachment attachment = attachments.forChange(nomination, id);
        AttachmentAction.PART.require(attachment.status(), standing, actor);
        if (bytes == null || bytes.length == 0) {
            throw new ProblemException(KitProblem.MISSING_BODY);
        }
        contents.put(id, number, bytes);
    }

    /** Checks that the parts are what was announced, and keeps them. */
    @Transactional
    public AttachmentView complete(UUID nomination, UUID id, IfMatch expected, Actor actor, Instant at) {
        Attachment attachment = open(nomination, id, expected, AttachmentAction.COMPLETION, actor);
        requireAsTold(attachment.told(), contents.measure(id));
        nominations.contribute(nomination, actor, at);
        contents.keep(id, attachment.told().sha256());
        attachment.complete();
        audit.record(AGGREGATE, id, AttachmentAction.COMPLETION.path(), actor, null, List.of("status"), at);
        return attachments.view(attachment, attachments.standing(nomination, actor), actor);
    }

    /** Takes an attachment away, and its content with the last one that has it. */
    @Transactional
    public void remove(UUID nomination, UUID id, IfMatch expected, Actor actor, Instant at) {
        Attachment attachment = open(nomination, id, expected, AttachmentAction.REMOVAL, actor);
        if (attachments.isUsed(attachment)) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_IN_USE);
        }
        nominations.contribute(nomination, actor, at);
        String content = attachment.content();
        attachments.delete(attachment);
        attachments.flush();
        if (content != null) {
            contents.release(content);
        }
        audit.record(AGGREGATE, id, AttachmentAction.REMOVAL.path(), actor, null, List.of("all"), at);
    }

    /** Forgets uploads that nobody goes on with; returns how many. */
    @Transactional
    public int forgetAbandoned(Instant at) {
        return attachments.deleteUploadsBefore(at.minus(PATIENCE));
    }

    private Attachment open(UUID nomination, UUID id, IfMatch expected, AttachmentAction action, Actor actor) {
        Standing standing = standings
                .lock(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .standing();
        Attachment attachment = attachments.forChange(nomination, id);
        expected.requireVersion(attachment.version());
        action.require(attachment.status(), standing, actor);
        return attachment;
    }

    private static void requireAsTold(NewAttachment told, ContentStore.Measured sent) {
        ProblemException problem = new ProblemException(AttachmentProblem.ATTACHMENT_CONTENT_MISMATCH);
        if (sent.size() != told.size()) {
            problem.at("/size", "attachment-size", sent.size());
        } else if (!sent.sha256().equals(told.sha256())) {
            problem.at("/sha256", "attachment-checksum", sent.sha256());
        }
        if (!told.kind().fits(sent.head())) {
            problem.at("/kind", "attachment-kind", told.kind());
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
