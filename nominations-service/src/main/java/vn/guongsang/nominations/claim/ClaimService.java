package vn.guongsang.nominations.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.attachment.Attachments;
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** States, changes and verifies claims; whoever changes one has brought the nomination in and does not judge it. */
@ApplicationScoped
public class ClaimService {

    /** The most claims of a nomination: more cannot be verified one by one. */
    private static final int MOST = 100;

    private final Claims claims;
    private final NominationService nominations;
    private final Standings standings;
    private final Attachments attachments;
    private final ClaimAnnouncer announcer;

    ClaimService(
            Claims claims,
            NominationService nominations,
            Standings standings,
            Attachments attachments,
            ClaimAnnouncer announcer) {
        this.claims = claims;
        this.nominations = nominations;
        this.standings = standings;
        this.attachments = attachments;
        this.announcer = announcer;
    }

    /** Adds a claim to a nomination that is being written. */
    @Transactional
    public ClaimView state(UUID nomination, NewClaim given, Actor actor, Instant at) {
        nominations.contribute(nomination, actor, at);
        requireSound(nomination, given);
        if (claims.count("nominationId", nomination) >= MOST) {
            throw new ProblemException(ClaimProblem.CLAIM_INVALID).at("", "claims-too-many", MOST);
        }
        Claim claim = new Claim(Ids.next(), nomination, given);
        claims.persist(claim);
        announcer.stated(claim, actor, at);
        return claims.view(claim, actor);
    }

    /** Changes a claim; another content has to be verified anew. */
    @Transactional
    public ClaimView edit(UUID nomination, UUID id, IfMatch expected, NewClaim given, Actor actor, Instant at) {
        Claim claim = open(nomination, id, expected, ClaimAction.EDIT, actor);
        requireSound(nomination, given);
        nominations.contribute(nomination, actor, at);
        ClaimStatus before = claim.status();
        claim.edit(given);
        announcer.done(claim, ClaimAction.EDIT, before, null, actor, at);
        return claims.view(claim, actor);
    }

    /** Takes a claim back. */
    @Transactional
    public void remove(UUID nomination, UUID id, IfMatch expected, Actor actor, Instant at) {
        Claim claim = open(nomination, id, expected, ClaimAction.REMOVAL, actor);
        nominations.contribute(nomination, actor, at);
        claims.delete(claim);
        announcer.removed(claim, actor, at);
    }

    /** Confirms that a claim is true. */
    @Transactional
    public ClaimView confirm(UUID nomination, UUID id, IfMatch expected, String note, Actor actor, Instant at) {
        return verify(nomination, id, expected, new Finding(ClaimAction.CONFIRMATION, note, actor, at));
    }

    /** Records that a claim is not true, or cannot be shown. */
    @Transactional
    public ClaimView dispute(UUID nomination, UUID id, IfMatch expected, String note, Actor actor, Instant at) {
        return verify(nomination, id, expected, new Finding(ClaimAction.DISPUTE, note, actor, at));
    }

    private ClaimView verify(UUID nomination, UUID id, IfMatch expected, Finding finding) {
        Claim claim = open(nomination, id, expected, finding.action(), finding.actor());
        ClaimStatus before = claim.status();
        claim.verify(finding.action(), finding.note(), finding.actor(), finding.at());
        announcer.done(claim, finding.action(), before, finding.note(), finding.actor(), finding.at());
        return claims.view(claim, finding.actor());
    }

    /** A claim on which the action may be taken; its nomination is locked, so that no step overtakes it. */
    private Claim open(UUID nomination, UUID id, IfMatch expected, ClaimAction action, Actor actor) {
        Standing standing = standings
                .lock(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .standing();
        Claim claim = claims.forChange(nomination, id);
        expected.requireVersion(claim.version());
        action.require(claim.status(), standing, actor);
        return claim;
    }

    private void requireSound(UUID nomination, NewClaim given) {
        ProblemException problem = new ProblemException(ClaimProblem.CLAIM_INVALID);
        if ((given.figure() == null) != (given.figureUnit() == null)) {
            problem.at(given.figure() == null ? "/figure" : "/figureUnit", "claim-figure-with-unit");
        }
        for (int i = 0; i < given.sources().size(); i++) {
            ClaimSource source = given.sources().get(i);
            if (source.kind() == ClaimSource.Kind.LINK && source.url() == null) {
                problem.at("/sources/" + i + "/url", "claim-link-without-url");
            }
            UUID file = source.attachmentId();
            if ((source.kind() == ClaimSource.Kind.ATTACHMENT) != (file != null)
                    || file != null && !attachments.isStored(nomination, file)) {
                problem.at("/sources/" + i + "/attachmentId", "claim-attachment-unknown");
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** What was found, and by whom. */
    private record Finding(ClaimAction action, String note, Actor actor, Instant at) {}
}
