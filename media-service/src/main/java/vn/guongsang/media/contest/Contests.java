package vn.guongsang.media.contest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.media.contest.step.ContestAction;
import vn.guongsang.media.contest.step.ContestStatus;

/** Stores contests; a draft is seen by the boards that run contests only. */
@ApplicationScoped
public class Contests implements PanacheRepositoryBase<Contest, UUID> {

    private final History history;
    private final Labels labels;

    Contests(History history, Labels labels) {
        this.history = history;
        this.labels = labels;
    }

    /** A contest, locked for a step. */
    Optional<Contest> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The terms of a contest that the actor may see. */
    public Terms terms(UUID id, Actor actor) {
        return visible(findByIdOptional(id), actor);
    }

    /** The same; nobody else takes a step of the contest until the transaction ends. */
    public Terms termsShared(UUID id, Actor actor) {
        return visible(Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_READ)), actor);
    }

    /** The same; nobody else touches the contest until the transaction ends. */
    public Terms termsLocked(UUID id, Actor actor) {
        return visible(locked(id), actor);
    }

    private static Terms visible(Optional<Contest> contest, Actor actor) {
        return contest.filter(found -> isVisible(found, actor))
                .map(Contest::terms)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private static boolean isVisible(Contest contest, Actor actor) {
        return contest.status() != ContestStatus.DRAFT || ContestAction.isRunner(actor);
    }

    /** A contest as the actor sees it. */
    public Optional<ContestView> view(UUID id, Actor actor) {
        return findByIdOptional(id).filter(contest -> isVisible(contest, actor)).map(contest -> view(contest, actor));
    }

    ContestView view(Contest contest, Actor actor) {
        return new ContestView(
                contest.id(),
                contest.status(),
                labels.of("contest-status", contest.status()),
                ContestAction.allowed(contest.status(), actor),
                contest.version(),
                contest.content(),
                contest.createdAt(),
                contest.openedAt(),
                contest.publishedAt(),
                ContestAction.isRunner(actor) ? history.of(contest.id()) : List.of());
    }
}
