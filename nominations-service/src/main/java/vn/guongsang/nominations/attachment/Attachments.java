package vn.guongsang.nominations.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** Stores attachments; an attachment is seen by whom its nomination is seen. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    private static final Sort OLDEST_FIRST = Sort.by("id");

    private final DataSource database;
    private final Standings standings;
    private final Labels labels;

    Attachments(DataSource database, Standings standings, Labels labels) {
        this.database = database;
        this.standings = standings;
        this.labels = labels;
    }

    /** The attachments of a nomination, oldest first. */
    public Slice<AttachmentView> list(UUID nomination, Actor actor, PageRequest page) {
        Standing standing = standing(nomination, actor);
        Listing listing = Listing.of("attachments", nomination);
        List<Attachment> rows = page.after(listing)
                .map(keys ->
                        find("nominationId = ?1 and id > ?2", OLDEST_FIRST, nomination, UUID.fromString(keys.get(0))))
                .orElseGet(() -> find("nominationId = ?1", OLDEST_FIRST, nomination))
                .range(0, page.fetchSize() - 1)
                .list();
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()))
                .map(row -> view(row, standing, actor));
    }

    /** One attachment of a nomination. */
    public AttachmentView view(UUID nomination, UUID id, Actor actor) {
        return view(of(nomination, findByIdOptional(id)), standing(nomination, actor), actor);
    }

    AttachmentView view(Attachment attachment, Standing nomination, Actor actor) {
        NewAttachment told = attachment.told();
        return new AttachmentView(
                attachment.id(),
                attachment.nominationId(),
                attachment.status(),
                labels.of("attachment-status", attachment.status()),
                AttachmentAction.allowed(attachment.status(), nomination, actor),
                attachment.version(),
                told.fileName(),
                told.kind(),
                told.kind().mediaType(),
                told.size(),
                told.sha256(),
                told.rights(),
                told.credit(),
                told.altText(),
                attachment.createdBy(),
                attachment.createdAt());
    }

    /** Whether a nomination has such an attachment, complete. */
    public boolean isStored(UUID nomination, UUID id) {
        return count("nominationId = ?1 and id = ?2 and status = ?3", nomination, id, AttachmentStatus.STORED) == 1;
    }

    /** An attachment of a nomination that is locked already. */
    Attachment forChange(UUID nomination, UUID id) {
        return of(nomination, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    Standing standing(UUID nomination, Actor actor) {
        return standings
                .find(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .standing();
    }

    /** Whether a claim of the nomination rests on it. */
    boolean isUsed(Attachment attachment) {
        return Sql.of("SELECT 1 AS used FROM claim c WHERE c.nomination_id = :nomination")
                .bind("nomination", attachment.nominationId())
                .append("AND c.sources @> jsonb_build_array(jsonb_build_object('attachmentId', CAST(:id AS text)))")
                .bind("id", attachment.id().toString())
                .first(database, row -> true)
                .orElse(false);
    }

    /** Takes away what was begun before a moment and never completed. */
    int deleteUploadsBefore(Instant moment) {
        return Sql.of("DELETE FROM attachment WHERE status = 'UPLOADING' AND created_at < :moment")
                .bind("moment", moment)
                .update(database);
    }

    private static Attachment of(UUID nomination, Optional<Attachment> found) {
        return found.filter(attachment -> attachment.nominationId().equals(nomination))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
