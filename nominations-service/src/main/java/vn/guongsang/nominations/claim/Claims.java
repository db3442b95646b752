package vn.guongsang.nominations.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** Stores claims; a claim is seen by whom its nomination is seen. */
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final Sort OLDEST_FIRST = Sort.by("id");

    private final Standings standings;
    private final History history;
    private final Labels labels;

    Claims(Standings standings, History history, Labels labels) {
        this.standings = standings;
        this.history = history;
        this.labels = labels;
    }

    /** The claims of a nomination, in the order in which they were made. */
    public Slice<ClaimView> list(UUID nomination, Actor actor, PageRequest page) {
        Standing standing = standing(nomination, actor);
        Listing listing = Listing.of("claims", nomination);
        List<Claim> rows = page.after(listing)
                .map(keys ->
                        find("nominationId = ?1 and id > ?2", OLDEST_FIRST, nomination, UUID.fromString(keys.get(0))))
                .orElseGet(() -> find("nominationId = ?1", OLDEST_FIRST, nomination))
                .range(0, page.fetchSize() - 1)
                .list();
        return Slice.of(rows, page, listing, claim -> List.of(claim.id().toString()))
                .map(claim -> view(claim, standing, actor, null));
    }

    /** One claim of a nomination. */
    public ClaimView view(UUID nomination, UUID id, Actor actor) {
        Standing standing = standing(nomination, actor);
        return view(of(nomination, findByIdOptional(id)), standing, actor, history.of(id));
    }

    ClaimView view(Claim claim, Actor actor) {
        return view(claim, standing(claim.nominationId(), actor), actor, history.of(claim.id()));
    }

    /** A claim of a nomination that is locked already. */
    Claim forChange(UUID nomination, UUID id) {
        return of(nomination, findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Claim of(UUID nomination, Optional<Claim> found) {
        return found.filter(claim -> claim.nominationId().equals(nomination))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private Standing standing(UUID nomination, Actor actor) {
        return standings
                .find(nomination, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .standing();
    }

    private ClaimView view(Claim claim, Standing nomination, Actor actor, List<HistoryLine> lines) {
        NewClaim content = claim.content();
        return new ClaimView(
                claim.id(),
                claim.nominationId(),
                claim.status(),
                labels.of("claim-status", claim.status()),
                ClaimAction.allowed(claim.status(), nomination, actor),
                claim.version(),
                content.text(),
                content.figure(),
                content.figureUnit(),
                content.sources(),
                claim.verification(),
                lines);
    }
}
