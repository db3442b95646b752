package vn.guongsang.nominations.unit.registration;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.unit.UnitProblem;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** Units that are about to be registered one below the other: each is held to the rules as if those before it were there. */
public final class UnitPlan {

    private final UnitTree tree;
    private final Actor actor;
    private final Set<UUID> within;

    /**
     * Begins with the tree as it is.
     *
     * @param within the units below which the actor may register; null for all
     */
    public UnitPlan(UnitTree tree, Actor actor, Set<UUID> within) {
        this.tree = tree;
        this.actor = actor;
        this.within = within == null ? null : new HashSet<>(within);
    }

    /** Refuses what could not be registered, with the problems of a registration. */
    public void check(UUID id, NewUnit given) {
        boolean known = tree.find(given.parentId()).isPresent();
        if (!known || within != null && !within.contains(given.parentId())) {
            throw new ProblemException(UnitProblem.UNIT_UNKNOWN).at("/parentId", "unit-unknown");
        }
        RegistrationRule.check(given, id, tree, actor);
    }

    /** Takes a unit for registered from now on. */
    public DatedUnit add(UUID id, NewUnit given) {
        DatedUnit unit = DatedUnit.of(given.snapshot(id, 1));
        tree.add(unit);
        if (within != null) {
            within.add(id);
        }
        return unit;
    }
}
