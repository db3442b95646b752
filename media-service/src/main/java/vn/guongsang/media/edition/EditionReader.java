package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.edition.item.ItemRows;
import vn.guongsang.media.edition.production.Revisions;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionScope;
import vn.guongsang.media.edition.step.EditionStatus;

/** Shows one edition. */
@ApplicationScoped
public class EditionReader {

    private final Editions editions;
    private final ItemRows items;
    private final Revisions revisions;
    private final History history;
    private final Labels labels;

    EditionReader(Editions editions, ItemRows items, Revisions revisions, History history, Labels labels) {
        this.editions = editions;
        this.items = items;
        this.revisions = revisions;
        this.history = history;
        this.labels = labels;
    }

    /** An edition as the actor sees it. */
    public Optional<EditionView> view(UUID id, Actor actor, Instant now) {
        EditionScope scope = EditionScope.of(actor);
        return editions.find(id, scope).map(edition -> view(edition, actor, scope.all(), now));
    }

    /** The state of an edition that is there for the actor. */
    public Optional<EditionStatus> status(UUID id, Actor actor) {
        return editions.find(id, EditionScope.of(actor)).map(Edition::status);
    }

    /** The label of a state. */
    public String label(EditionStatus status) {
        return labels.of("edition-status", status);
    }

    private EditionView view(Edition edition, Actor actor, boolean all, Instant now) {
        Edition.Made made = edition.made();
        Edition.Ended ended = edition.ended();
        List<HistoryLine> lines = all ? history.of(edition.id()) : null;
        return new EditionView(
                edition.id(),
                edition.status(),
                label(edition.status()),
                EditionAction.allowed(edition.status(), actor),
                edition.version(),
                all ? edition.content() : edition.content().forReaders(),
                items.tally(edition.id(), now),
                edition.revision(),
                revisions.of(edition.id()),
                made.createdAt(),
                all ? made.createdBy() : null,
                made.frozenAt(),
                all ? made.frozenBy() : null,
                made.publishedAt(),
                all ? made.publishedBy() : null,
                ended.at(),
                ended.reason(),
                ended.replacedBy(),
                lines);
    }
}
