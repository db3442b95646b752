package vn.guongsang.nominations.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.criteria.content.NewCriteriaEdition;
import vn.guongsang.nominations.criteria.content.Repeal;
import vn.guongsang.nominations.unit.Units;

/** Takes an edition from the draft to its end; the only transaction boundary of criteria. */
@ApplicationScoped
public class CriteriaService {

    private final CriteriaEditions editions;
    private final ContentCheck contents;
    private final Units units;
    private final CriteriaAnnouncer announcer;

    CriteriaService(CriteriaEditions editions, ContentCheck contents, Units units, CriteriaAnnouncer announcer) {
        this.editions = editions;
        this.contents = contents;
        this.units = units;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public CriteriaEditionView draft(NewCriteriaEdition given, Actor actor, Instant at) {
        CriteriaEdition edition =
                new CriteriaEdition(Ids.next(), given, contents.check(given, actor, Vietnam.dateOf(at)), actor, at);
        editions.persist(edition);
        announcer.drafted(edition, actor, at);
        return editions.view(edition, actor);
    }

    /** Rewrites a draft. */
    @Transactional
    public CriteriaEditionView edit(UUID id, IfMatch expected, NewCriteriaEdition given, Actor actor, Instant at) {
        return apply(
                id,
                expected,
                new Doing(CriteriaAction.EDIT, null, actor, at),
                edition -> edition.edit(given, contents.check(given, actor, Vietnam.dateOf(at))));
    }

    /** Issues a draft; the edition before it ends the day before. */
    @Transactional
    public CriteriaEditionView issue(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CriteriaAction.ISSUANCE, null, actor, at), edition -> {
            LocalDate from = edition.validFrom();
            boolean alive = from == null || units.isAliveBetween(edition.unitId(), from, from);
            IssueRule.check(edition, new IssueRule.Facts(Vietnam.dateOf(at), alive));
            List<CriteriaEdition> issued = editions.issuedBy(edition.unitId());
            issued.stream().filter(edition::overlaps).forEach(former -> giveWay(former, edition, actor, at));
            editions.flush();
            edition.issue(issued.size() + 1, actor, at);
        });
    }

    /** Repeals an edition without another in its place. */
    @Transactional
    public CriteriaEditionView repeal(UUID id, IfMatch expected, Repeal given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CriteriaAction.REPEAL, given.reason(), actor, at), edition -> {
            RepealRule.check(edition, given, Vietnam.dateOf(at));
            edition.repeal(given);
        });
    }

    /** Gives a draft up; it stays readable and never counts. */
    @Transactional
    public CriteriaEditionView discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(CriteriaAction.DISCARD, reason, actor, at), CriteriaEdition::discard);
    }

    private void giveWay(CriteriaEdition former, CriteriaEdition next, Actor actor, Instant at) {
        if (!former.canGiveWayTo(next)) {
            throw new ProblemException(CriteriaProblem.CRITERIA_OVERLAP, former.editionNo(), former.validFrom())
                    .at("/validFrom", "criteria-overlap", former.editionNo(), former.validFrom())
                    .with("edition", Map.of("id", former.id(), "validFrom", former.validFrom()));
        }
        former.supersede(next.validFrom().minusDays(1));
        announcer.done(former, CriteriaAction.SUPERSESSION, null, actor, at);
    }

    private CriteriaEditionView apply(UUID id, IfMatch expected, Doing doing, Consumer<CriteriaEdition> transition) {
        CriteriaEdition edition = editions.forChange(id, doing.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(edition.version());
        edition.requireAllowed(doing.action(), doing.actor());
        CriteriaRights.require(doing.action(), edition.unitType(), doing.actor());
        transition.accept(edition);
        announcer.done(edition, doing.action(), doing.reason(), doing.actor(), doing.at());
        return editions.view(edition, doing.actor());
    }

    /** One step: what, why, who, when. */
    private record Doing(CriteriaAction action, String reason, Actor actor, Instant at) {}
}
