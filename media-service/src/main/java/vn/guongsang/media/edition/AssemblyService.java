package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.item.Items.Errand;
import vn.guongsang.media.edition.profile.Fetched;
import vn.guongsang.media.edition.profile.ProfileStore;
import vn.guongsang.media.edition.recall.RecallReason;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;

/** Takes in what the source has answered: for an assembly, or to see whether a frozen profile is still public. */
@ApplicationScoped
public class AssemblyService {

    static final Actor SERVER = Actor.system("editions");

    private static final String NOT_PUBLIC = "NOT_PUBLIC";

    private final Editions editions;
    private final Items items;
    private final ProfileStore profiles;
    private final RecallService recalls;
    private final EditionAnnouncer announcer;

    AssemblyService(
            Editions editions, Items items, ProfileStore profiles, RecallService recalls, EditionAnnouncer announcer) {
        this.editions = editions;
        this.items = items;
        this.profiles = profiles;
        this.recalls = recalls;
        this.announcer = announcer;
    }

    /**
     * Takes an answer in.
     *
     * @param next when to ask again, if nothing is known
     */
    @Transactional
    public void arrived(Errand errand, Fetched answer, Instant next, Instant at) {
        Edition edition = editions.locked(errand.editionId()).orElseThrow();
        UUID exemplar = errand.exemplarId();
        if (answer instanceof Fetched.Failed failed) {
            items.postpone(edition.id(), exemplar, failed.fault(), next);
        } else if (edition.status() == EditionStatus.ASSEMBLING && items.isWaiting(edition.id(), exemplar)) {
            assembled(edition, exemplar, answer, at);
        } else {
            items.checked(edition.id(), exemplar);
            checked(edition, exemplar, answer, at);
        }
    }

    private void assembled(Edition edition, UUID exemplar, Fetched answer, Instant at) {
        if (answer instanceof Fetched.Profile found) {
            String sha256 = profiles.keep(exemplar, found.profile(), found.images(), at);
            items.fetched(
                    edition.id(),
                    exemplar,
                    new Items.Arrival(
                            found.profile().version(), sha256, found.images().size(), found.photosLeftOut()));
        } else {
            items.leftOut(edition.id(), exemplar, NOT_PUBLIC);
        }
        if (!items.isWaiting(edition.id())) {
            edition.complete();
            announcer.done(edition, EditionAction.COMPLETION, EditionStatus.ASSEMBLING, null, SERVER, at);
        }
    }

    /** What an edition had frozen is gone, or only its photos. */
    private void checked(Edition edition, UUID exemplar, Fetched answer, Instant at) {
        if (answer instanceof Fetched.Profile found) {
            boolean photosGone = found.images().isEmpty() && found.photosLeftOut() == 0;
            if (photosGone && items.photos(edition.id(), exemplar) > 0) {
                recalls.recall(edition, exemplar, RecallReason.PHOTO_WITHDRAWN, at);
                profiles.eraseImages(exemplar);
            }
        } else {
            recalls.recall(edition, exemplar, RecallReason.NOT_PUBLIC, at);
            profiles.erase(exemplar);
        }
    }
}
