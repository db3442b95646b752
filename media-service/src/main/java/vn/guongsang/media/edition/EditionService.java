package vn.guongsang.media.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.item.Choice;
import vn.guongsang.media.edition.item.ContentCheck;
import vn.guongsang.media.edition.item.ItemRows;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.production.Revisions;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionProblem;
import vn.guongsang.media.edition.step.EditionStatus;

/** The steps that Ban TĐKT takes. */
@ApplicationScoped
public class EditionService {

    private final Editions editions;
    private final Items items;
    private final ItemRows rows;
    private final Revisions revisions;
    private final ContentCheck checks;
    private final EditionAnnouncer announcer;

    EditionService(
            Editions editions,
            Items items,
            ItemRows rows,
            Revisions revisions,
            ContentCheck checks,
            EditionAnnouncer announcer) {
        this.editions = editions;
        this.items = items;
        this.rows = rows;
        this.revisions = revisions;
        this.checks = checks;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public UUID create(EditionContent content, Actor actor, Instant at) {
        checks.check(content);
        Edition edition = new Edition(Ids.next(), content, actor, at);
        editions.persist(edition);
        announcer.created(edition, actor, at);
        return edition.id();
    }

    /** Rewrites the content; whoever was chosen is chosen anew. */
    @Transactional
    public void edit(UUID id, IfMatch expected, EditionContent content, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.EDIT, null, actor, at), edition -> {
            checks.check(content);
            edition.edit(content);
            items.clear(id);
        });
    }

    /** Chooses the exemplars of now; their profiles are fetched in the background. */
    @Transactional
    public void assemble(UUID id, IfMatch expected, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.ASSEMBLY, null, actor, at), edition -> {
            List<Choice> choices = checks.choose(edition.content(), at);
            edition.assemble();
            items.replace(id, choices, at);
        });
    }

    /** Fixes the list; the files are made in the background. */
    @Transactional
    public void freeze(UUID id, IfMatch expected, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.FREEZE, null, actor, at), edition -> {
            ReadinessRule.check(EditionAction.FREEZE, new ReadinessRule.Check(edition, rows.tally(id, at), false));
            edition.freeze(actor, at);
            items.number(id);
            revisions.queue(id, edition.revision(), at);
        });
    }

    /** Lets readers have it; by another person than who froze it. */
    @Transactional
    public void publish(UUID id, IfMatch expected, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.PUBLICATION, null, actor, at), edition -> {
            if (actor.id().equals(edition.made().frozenBy())) {
                throw new ProblemException(EditionProblem.EDITION_OWN_FREEZE);
            }
            ReadinessRule.check(
                    EditionAction.PUBLICATION,
                    new ReadinessRule.Check(edition, rows.tally(id, at), revisions.isProduced(id)));
            edition.publish(actor, at);
        });
    }

    /** Another published edition takes its place. */
    @Transactional
    public void supersede(UUID id, IfMatch expected, UUID by, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.SUPERSESSION, null, actor, at), edition -> {
            EditionStatus other =
                    editions.findByIdOptional(by).map(Edition::status).orElse(null);
            if (by.equals(id) || other != EditionStatus.PUBLISHED) {
                throw new ProblemException(EditionProblem.EDITION_INVALID).at("/editionId", "edition-not-published");
            }
            edition.supersede(by, at);
            revisions.retire(id);
        });
    }

    /** Takes a published edition back. */
    @Transactional
    public void withdraw(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.WITHDRAWAL, reason, actor, at), edition -> {
            edition.withdraw(reason, at);
            revisions.retire(id);
        });
    }

    /** Gives up an edition that was not published. */
    @Transactional
    public void discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        take(id, expected, new Doing(EditionAction.DISCARD, reason, actor, at), edition -> {
            edition.discard(reason, at);
            items.clear(id);
            revisions.retire(id);
        });
    }

    private void take(UUID id, IfMatch expected, Doing doing, Consumer<Edition> transition) {
        Edition edition = editions.locked(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(edition.version());
        edition.requireAllowed(doing.action(), doing.actor());
        EditionStatus before = edition.status();
        transition.accept(edition);
        announcer.done(edition, doing.action(), before, doing.reason(), doing.actor(), doing.at());
    }

    /** One step: what, why, who, when. */
    private record Doing(EditionAction action, String reason, Actor actor, Instant at) {}
}
