package vn.guongsang.media.task.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.event.PropagationTaskSnapshot;

/** What was published or taken down, with its evidence; of a retraction it is the receipt. */
@Embeddable
public class Publication {

    private Instant publishedAt;
    private String publicationUrl;
    private String publicationIssue;

    @Column(precision = 7, scale = 2)
    private BigDecimal publicationMinutes;

    private String programme;
    private String publicationNote;

    @Column(name = "publication_sha256")
    private String digest;

    private String recording;
    private String byline;
    private String publishedBy;
    private UUID airingId;
    private Instant correctedAt;
    private String correctionNote;

    /** For Hibernate. */
    protected Publication() {}

    public Publication(NewPublication given, Actor actor) {
        publishedAt = given.publishedAt();
        publicationUrl = given.url();
        publicationIssue = given.issue();
        publicationMinutes = given.minutes();
        programme = given.programme();
        publicationNote = given.note();
        NewPublication.Proof proof = given.proof();
        if (proof != null) {
            digest = proof.sha256();
            recording = proof.recording();
            byline = proof.byline();
        }
        publishedBy = actor.id();
        airingId = given.airingId();
    }

    /** The piece was put right after it had appeared; what the correction does not name stays. */
    public void correct(NewCorrection given, Instant at) {
        correctedAt = at;
        correctionNote = given.note();
        publicationUrl = given.url() == null ? publicationUrl : given.url();
        publicationMinutes = given.minutes() == null ? publicationMinutes : given.minutes();
        digest = given.sha256() == null ? digest : given.sha256();
        airingId = given.airingId() == null ? airingId : given.airingId();
    }

    /** What it says of the airing on which it rests. */
    public Resting resting(UUID task, UUID exemplar, UUID channel) {
        return new Resting(task, exemplar, channel, airingId, publishedAt, publicationMinutes);
    }

    /** What other services are told: no names. */
    public PropagationTaskSnapshot.Publication told() {
        return new PropagationTaskSnapshot.Publication(publishedAt, publicationUrl, publicationMinutes, correctedAt);
    }
}
