package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.production.Revisions;
import vn.guongsang.media.edition.profile.ProfileStore;
import vn.guongsang.media.edition.recall.RecallReason;
import vn.guongsang.media.edition.recall.Recalls;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;
import vn.guongsang.media.exemplar.ExemplarReaction;
import vn.guongsang.model.event.ExemplarSnapshot;

/** Brings editions in line with what is told of an exemplar. */
@ApplicationScoped
public class RecallService implements ExemplarReaction {

    private final Editions editions;
    private final Items items;
    private final ProfileStore profiles;
    private final Recalls recalls;
    private final Revisions revisions;
    private final EditionAnnouncer announcer;

    RecallService(
            Editions editions,
            Items items,
            ProfileStore profiles,
            Recalls recalls,
            Revisions revisions,
            EditionAnnouncer announcer) {
        this.editions = editions;
        this.items = items;
        this.profiles = profiles;
        this.recalls = recalls;
        this.revisions = revisions;
        this.announcer = announcer;
    }

    /**
     * What may not be published leaves open editions, and a recall
     * page takes its place in frozen ones; of what may, the source is asked whether its photos still may.
     */
    @Override
    @Transactional
    public void follow(ExemplarSnapshot exemplar, Instant at) {
        Optional<RecallReason> reason = RecallReason.of(exemplar, at);
        for (UUID id : items.editionsWith(exemplar.id())) {
            Edition edition = editions.locked(id).orElseThrow();
            if (reason.isEmpty()) {
                items.recheck(id, exemplar.id(), at);
            } else if (!edition.status().isOpen()) {
                recall(edition, exemplar.id(), reason.get(), at);
            } else if (reason.get() != RecallReason.EMBARGO) {
                remove(edition, exemplar.id(), reason.get(), at);
            }
        }
        if (reason.isPresent()) {
            profiles.erase(exemplar.id());
        }
    }

    /** Leaves a trace in the record of an edition that was frozen; nothing when it has it already. */
    void recall(Edition edition, UUID exemplar, RecallReason reason, Instant at) {
        EditionStatus before = edition.status();
        if (EditionAction.RECALL.next(before) == null
                || !recalls.add(edition.id(), exemplar, reason, edition.revision() + 1, at)) {
            return;
        }
        edition.recall();
        if (EditionAction.PRODUCTION.next(before) != null) {
            revisions.queue(edition.id(), edition.revision(), at);
        }
        announcer.done(edition, EditionAction.RECALL, before, reason.name(), AssemblyService.SERVER, at);
    }

    private void remove(Edition edition, UUID exemplar, RecallReason reason, Instant at) {
        EditionStatus before = edition.status();
        edition.remove(exemplar);
        items.remove(edition.id(), exemplar);
        announcer.done(edition, EditionAction.REMOVAL, before, reason.name(), AssemblyService.SERVER, at);
        if (before == EditionStatus.ASSEMBLING && !items.isWaiting(edition.id())) {
            edition.complete();
            announcer.done(edition, EditionAction.COMPLETION, before, null, AssemblyService.SERVER, at);
        }
    }
}
