package vn.guongsang.nominations.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.model.event.CriteriaEditionSnapshot;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.criteria.content.IssuingDocument;

/** Tells of a step: history line, audit line, and the event, which does not name the signer. */
@ApplicationScoped
class CriteriaAnnouncer {

    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    CriteriaAnnouncer(Outbox outbox, History history, Audit audit) {
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void drafted(CriteriaEdition edition, Actor actor, Instant at) {
        tell(edition, new Step("draft", "drafted", null, null), actor, at);
    }

    void done(CriteriaEdition edition, CriteriaAction action, String reason, Actor actor, Instant at) {
        tell(edition, new Step(action.path(), action.change(), action.from().name(), reason), actor, at);
    }

    private void tell(CriteriaEdition edition, Step step, Actor actor, Instant at) {
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
        audit.record("criteria-edition", edition.id(), step.action(), actor, null, List.of("status"), at);
        outbox.announce(Topics.CRITERIA, "criteria-edition", snapshot(edition, step.change()), at);
    }

    private static CriteriaEditionSnapshot snapshot(CriteriaEdition edition, String change) {
        Optional<IssuingDocument> document = Optional.ofNullable(edition.document());
        return new CriteriaEditionSnapshot(
                edition.id(),
                edition.version(),
                change,
                edition.status(),
                edition.unitId(),
                edition.editionNo(),
                edition.title(),
                edition.validFrom(),
                edition.validTo(),
                edition.criteria().size(),
                document.map(IssuingDocument::number).orElse(null),
                document.map(IssuingDocument::date).orElse(null),
                document.map(IssuingDocument::url).orElse(null));
    }

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
