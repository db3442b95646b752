package vn.guongsang.nominations.unit.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.unit.UnitAccess;
import vn.guongsang.nominations.unit.UnitPast;
import vn.guongsang.nominations.unit.UnitView;
import vn.guongsang.nominations.unit.Units;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitAnnouncer;
import vn.guongsang.nominations.unit.tree.UnitTree;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Registers units below others, and corrects a registration as long as nothing rests on it. */
@ApplicationScoped
public class UnitRegistrationService {

    private final Units units;
    private final UnitPast past;
    private final UnitTrees trees;
    private final UnitAccess access;
    private final UnitAnnouncer announcer;
    private final Audit audit;

    UnitRegistrationService(
            Units units, UnitPast past, UnitTrees trees, UnitAccess access, UnitAnnouncer announcer, Audit audit) {
        this.units = units;
        this.past = past;
        this.trees = trees;
        this.access = access;
        this.announcer = announcer;
        this.audit = audit;
    }

    /** Registers a unit below one within the actor's scope. */
    @Transactional
    public UnitView register(NewUnit given, Actor actor, Instant at) {
        trees.lock();
        return store(Ids.next(), 1, given, trees.read(), actor, at);
    }

    /** Writes a registration anew. */
    @Transactional
    public UnitView correct(UUID id, IfMatch expected, NewUnit given, Actor actor, Instant at) {
        trees.lock();
        UnitTree tree = trees.read();
        DatedUnit unit = tree.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        boolean registers = unit.parentId() != null && access.covers(unit.parentId(), actor);
        if (!registers) {
            access.requireVisible(id, actor);
        }
        expected.requireVersion(unit.version());
        if (!registers) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        if (RegistrationRule.isAdministrative(unit.type()) || past.isReferredTo(id)) {
            throw new ProblemException(RegistrationProblem.UNIT_REFERRED_TO);
        }
        return store(id, unit.version() + 1, given, tree, actor, at);
    }

    /** Registers many units at once, those above before those below; all or none. */
    @Transactional
    public void registerAll(Map<UUID, NewUnit> given, Actor actor, Instant at) {
        if (given.isEmpty()) {
            return;
        }
        trees.lock();
        UnitPlan plan = new UnitPlan(trees.read(), actor, access.within(actor));
        given.forEach((id, unit) -> {
            plan.check(id, unit);
            plan.add(id, unit);
        });
        List<UnitAnnouncer.Founding> foundings = new ArrayList<>();
        given.forEach((id, unit) -> foundings.add(unit.founding(id, 1)));
        announcer.registered(foundings, at);
        audit.recordFirst(
                new Audit.First("unit", "registration", List.of("all")), List.copyOf(given.keySet()), actor, at);
    }

    private UnitView store(UUID id, long version, NewUnit given, UnitTree tree, Actor actor, Instant at) {
        access.requireWithin(given.parentId(), actor, "/parentId");
        RegistrationRule.check(given, id, tree, actor);
        announcer.registered(List.of(given.founding(id, version)), at);
        audit.record("unit", id, version == 1 ? "registration" : "correction", actor, null, List.of("all"), at);
        return units.view(id, given.validFrom()).orElseThrow();
    }
}
