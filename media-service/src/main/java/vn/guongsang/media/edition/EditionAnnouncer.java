package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.recall.Recalls;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;
import vn.guongsang.model.event.EditionSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of a step: history line, audit line and event. */
@ApplicationScoped
class EditionAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;
    private final Items items;
    private final Recalls recalls;

    EditionAnnouncer(Outbox outbox, History history, Audit audit, Items items, Recalls recalls) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
        this.items = items;
        this.recalls = recalls;
    }

    void created(Edition edition, Actor actor, Instant at) {
        tell(edition, new Step("creation", "created", null, null), actor, at);
    }

    void done(Edition edition, EditionAction action, EditionStatus before, String reason, Actor actor, Instant at) {
        tell(edition, new Step(action.path(), action.change(), before.name(), reason), actor, at);
    }

    private void tell(Edition edition, Step step, Actor actor, Instant at) {
        history.add(
                edition.id(),
                new History.Step(
                        edition.version(),
                        step.action(),
                        step.from(),
                        edition.status().name(),
                        step.reason()),
                actor,
                at);
        audit.record("edition", edition.id(), step.action(), actor, step.reason(), List.of("status"), at);
        outbox.announce(Topics.EDITIONS, "edition", snapshot(edition, step.change()), at);
    }

    private EditionSnapshot snapshot(Edition edition, String change) {
        List<UUID> exemplars = items.exemplars(edition.id());
        return new EditionSnapshot(
                edition.id(),
                edition.version(),
                change,
                edition.status().name(),
                edition.year(),
                edition.revision(),
                exemplars,
                exemplars.size(),
                recalls.of(edition.id()).stream()
                        .map(recall -> new EditionSnapshot.Recall(
                                recall.exemplarId(),
                                recall.part().name(),
                                recall.reason().name(),
                                recall.revision(),
                                recall.at()))
                        .toList(),
                edition.made().frozenAt(),
                edition.made().publishedAt(),
                edition.ended().at(),
                edition.ended().replacedBy());
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
