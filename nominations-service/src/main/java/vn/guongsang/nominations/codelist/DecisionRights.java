package vn.guongsang.nominations.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.unit.UnitPast;
import vn.guongsang.nominations.unit.UnitProblem;
import vn.guongsang.nominations.unit.UnitRow;
import vn.guongsang.nominations.unit.Units;

/** Who may decide at which level on which date: the authority matrix, applied. */
@ApplicationScoped
public class DecisionRights {

    private static final String DECISION_DATE = "/decision/date";

    private final CodeLists lists;
    private final Units units;
    private final UnitPast past;

    DecisionRights(CodeLists lists, Units units, UnitPast past) {
        this.lists = lists;
        this.units = units;
        this.past = past;
    }

    /**
     * Refuses a decision that the actor's body could not take.
     *
     * @param unit the unit whose nomination or exemplar is decided on; when it has ended by then, somebody must have
     *     taken over from it
     * @param today local date; a decision of a later day does not exist yet
     * @throws ProblemException 422 for a date in the future, a level that nobody may decide at on that date, or a body
     *     that did not exist then; 403 when it is the wrong role or body
     */
    public void require(Level level, Decision decision, UUID unit, Actor actor, LocalDate today) {
        requireBody(level, decision, actor, today);
        if (past.standingFor(unit, decision.date()).isEmpty()) {
            throw new ProblemException(UnitProblem.UNIT_NOT_ACTIVE, decision.date())
                    .at(DECISION_DATE, "unit-not-active-then");
        }
    }

    /**
     * Refuses the undoing of an earlier decision by a body that could not take it. What has been decided at a level that
     * was abolished since is undone by the next level above; that the unit has ended since does not matter.
     *
     * @throws ProblemException as {@link #require}
     */
    public void requireToUndo(Level level, Decision decision, Actor actor, LocalDate today) {
        requireBody(competent(level, decision.date()), decision, actor, today);
    }

    /**
     * Refuses an opinion or a refusal of a day on which the level had no authority, or the actor's body did not exist.
     *
     * @param field pointer to the day
     * @throws ProblemException 422 as {@link #require}
     */
    public void requireStanding(Level level, LocalDate day, String field, Actor actor, LocalDate today) {
        requireAuthority(level, day, field, today);
        if (actor.scope().kind() == UnitScope.Kind.SUBTREE) {
            requireBody(actor.scope().unitId(), day, field);
        }
    }

    /** The levels of which the actor's role is the one that may undo, on a day, what was decided there. */
    public Set<Level> undoableLevels(Actor actor, LocalDate day) {
        List<AuthorityView> authorities = lists.authorities(day);
        return Arrays.stream(Level.values())
                .filter(level -> competent(level, authorities)
                        .filter(authority -> actor.is(authority.role()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Level competent(Level level, LocalDate day) {
        return competent(level, lists.authorities(day))
                .map(AuthorityView::level)
                .orElse(level);
    }

    private static Optional<AuthorityView> competent(Level level, List<AuthorityView> authorities) {
        return authorities.stream()
                .filter(standing -> standing.level().compareTo(level) >= 0)
                .findFirst();
    }

    private void requireBody(Level level, Decision decision, Actor actor, LocalDate today) {
        AuthorityView authority = requireAuthority(level, decision.date(), DECISION_DATE, today);
        if (!actor.is(authority.role())) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        if (actor.scope().kind() == UnitScope.Kind.SUBTREE) {
            UnitRow body = requireBody(actor.scope().unitId(), decision.date(), DECISION_DATE);
            if (!authority.unitTypes().contains(body.type().name())) {
                throw new ProblemException(KitProblem.FORBIDDEN);
            }
        }
    }

    private AuthorityView requireAuthority(Level level, LocalDate day, String field, LocalDate today) {
        if (day.isAfter(today)) {
            throw new ProblemException(AuthorityProblem.DATE_IN_FUTURE, day).at(field, "not-after-today", today);
        }
        return lists.authority(level, day)
                .orElseThrow(() -> new ProblemException(AuthorityProblem.LEVEL_NOT_AUTHORISED, level, day)
                        .with("competentLevel", competent(level, day))
                        .at(field, "level-abolished", level));
    }

    private UnitRow requireBody(UUID body, LocalDate day, String field) {
        return units.find(body, day).orElseThrow(() -> new ProblemException(UnitProblem.UNIT_NOT_ACTIVE, day)
                .with("successors", past.standingFor(body, day))
                .at(field, "body-not-active-then"));
    }
}
