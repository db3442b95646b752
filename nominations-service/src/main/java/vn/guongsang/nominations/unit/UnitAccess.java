package vn.guongsang.nominations.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** Says whether an actor may act for a unit. */
@ApplicationScoped
public class UnitAccess {

    private final Units units;

    UnitAccess(Units units) {
        this.units = units;
    }

    /** Whether a unit lies within the actor's scope. */
    public boolean covers(UUID unit, Actor actor) {
        UnitScope scope = actor.scope();
        return switch (scope.kind()) {
            case ALL -> true;
            case NONE -> false;
            case SUBTREE -> units.isWithin(unit, scope.unitId());
        };
    }

    /** The units within the actor's scope; null for all. */
    public Set<UUID> within(Actor actor) {
        UnitScope scope = actor.scope();
        return switch (scope.kind()) {
            case ALL -> null;
            case NONE -> Set.of();
            case SUBTREE -> units.within(scope.unitId());
        };
    }

    /** Refuses a unit in a request body that the actor may not act for, or that does not exist, with the same answer. */
    public void requireWithin(UUID unit, Actor actor, String pointer) {
        if (!units.exists(unit) || !covers(unit, actor)) {
            throw new ProblemException(UnitProblem.UNIT_UNKNOWN).at(pointer, "unit-unknown");
        }
    }

    /** Refuses what is out of scope as if it did not exist. */
    public void requireVisible(UUID unit, Actor actor) {
        if (!covers(unit, actor)) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
    }
}
