package vn.guongsang.nominations.unit.reform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** Random changes, put into the tree and into a model that keeps a whole copy for each day. */
class UnitTreeModelTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final String ROOT = "c0";

    /** One change, its units, place and code picked by number among those of the model. */
    record Step(ItemKind kind, int unit, int other, int place, int code, int days) {}

    /** What the model knows of a living unit. */
    record Node(UnitType type, String code, UUID parent) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> pick = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        Arbitraries.of(ItemKind.values()),
                        pick,
                        pick,
                        pick,
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(1, 40))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 400)
    void theTreeTakesWhatTheModelTakesAndAnswersLikeItOnEveryDay(@ForAll("steps") List<Step> steps) {
        UnitTree tree = new UnitTree();
        Map<LocalDate, Map<UUID, Node>> model = new TreeMap<>();
        LocalDate day = START;
        Map<UUID, Node> now = begin(tree, day);
        model.put(day, now);
        for (Step step : steps) {
            day = day.plusDays(step.days());
            UnitChangeItem item = item(step, now);
            Map<UUID, Node> next = after(item, now, day);
            UnitTree trial =
                    UnitTree.of(tree.all().stream().map(DatedUnit::snapshot).toList());
            List<Violation> violations = Reform.put(trial, day, List.of(item)).violations();
            assertEquals(isSound(item, now, next), violations.isEmpty(), () -> item + " " + violations);
            if (violations.isEmpty()) {
                tree = trial;
                now = next;
                model.put(day, now);
            }
        }
        answersLike(model, tree);
    }

    private static void answersLike(Map<LocalDate, Map<UUID, Node>> model, UnitTree last) {
        model.forEach((from, state) -> assertEquals(state, alive(last, from), () -> "on " + from));
        LocalDate previous = null;
        for (LocalDate turn : model.keySet()) {
            if (previous != null) {
                assertEquals(model.get(previous), alive(last, turn.minusDays(1)));
            }
            previous = turn;
        }
        last.all().forEach(UnitTreeModelTest::namesFollowEachOther);
    }

    private static Map<UUID, Node> begin(UnitTree tree, LocalDate day) {
        Map<UUID, Node> state = new LinkedHashMap<>();
        UUID root = UnitRef.begunId(ROOT, day);
        for (String code : List.of(ROOT, "c1", "c2", "c3", "c4")) {
            UUID id = UnitRef.begunId(code, day);
            UUID parent = ROOT.equals(code) ? null : "c4".equals(code) ? UnitRef.begunId("c1", day) : root;
            UnitType type = parent == null ? UnitType.PROVINCE : UnitType.COMMUNE;
            DatedUnit unit = new DatedUnit(id, type, day, false);
            unit.name(day, code, null, code, parent);
            tree.add(unit);
            state.put(id, new Node(type, code, parent));
        }
        return state;
    }

    private static UnitChangeItem item(Step step, Map<UUID, Node> now) {
        List<UUID> living = new ArrayList<>(now.keySet());
        Function<Integer, UUID> pick = number -> living.get(number % living.size());
        UnitRef place = new UnitRef(pick.apply(step.place()), null);
        UUID unit = pick.apply(step.unit());
        String code = "c" + step.code();
        UnitState begun = new UnitState(code, code, null, UnitType.DISTRICT, place);
        return switch (step.kind()) {
            case RENAME -> item(step, List.of(unit), new UnitState(code, null, null, null, null));
            case MOVE -> item(step, List.of(unit), new UnitState(null, null, null, null, place));
            case MERGE -> item(step, List.of(unit, pick.apply(step.other())), begun);
            case SPLIT ->
                item(
                        step,
                        List.of(unit),
                        begun,
                        new UnitState("c" + step.other() % 15, "x", null, UnitType.COMMUNE, place));
            case LEVEL_CHANGE -> item(step, List.of(unit), begun);
            case DISSOLVE -> new UnitChangeItem(step.kind(), List.of(unit), null, List.of(place));
            case NEW -> item(step, List.of(), begun);
        };
    }

    private static UnitChangeItem item(Step step, List<UUID> units, UnitState... states) {
        return new UnitChangeItem(step.kind(), units, List.of(states), null);
    }

    /** The state after a change, whether it is allowed or not. */
    private static Map<UUID, Node> after(UnitChangeItem item, Map<UUID, Node> now, LocalDate day) {
        Map<UUID, Node> next = new LinkedHashMap<>(now);
        for (UUID id : item.unitIds()) {
            Node old = now.get(id);
            switch (item.kind()) {
                case RENAME ->
                    next.put(id, new Node(old.type(), item.results().get(0).code(), old.parent()));
                case MOVE ->
                    next.put(
                            id,
                            new Node(
                                    old.type(),
                                    old.code(),
                                    item.results().get(0).parent().unitId()));
                default -> next.remove(id);
            }
        }
        for (UnitState state : item.begun()) {
            next.put(
                    UnitRef.begunId(state.code(), day),
                    new Node(state.type(), state.code(), state.parent().unitId()));
        }
        return next;
    }

    /** The model's own words for all rules together. */
    private static boolean isSound(UnitChangeItem item, Map<UUID, Node> now, Map<UUID, Node> next) {
        long begun = item.begun().stream().map(UnitState::code).distinct().count();
        boolean distinct =
                item.unitIds().stream().distinct().count() == item.unitIds().size()
                        && begun == item.begun().size();
        boolean takenOver = item.successors().stream().allMatch(ref -> next.containsKey(ref.unitId()));
        boolean codesOnce = next.values().stream().map(Node::code).distinct().count() == next.size();
        boolean parents =
                next.values().stream().allMatch(node -> node.parent() == null || next.containsKey(node.parent()));
        return distinct
                && takenOver
                && codesOnce
                && parents
                && !next.equals(now)
                && hasNoCircle(next)
                && isAnotherLevel(item, now);
    }

    private static boolean isAnotherLevel(UnitChangeItem item, Map<UUID, Node> now) {
        return item.kind() != ItemKind.LEVEL_CHANGE
                || now.get(item.unitIds().get(0)).type()
                        != item.results().get(0).type();
    }

    private static boolean hasNoCircle(Map<UUID, Node> state) {
        return state.keySet().stream().allMatch(id -> {
            UUID above = id;
            for (int i = 0; i <= state.size() && above != null; i++) {
                above = state.get(above) == null ? null : state.get(above).parent();
            }
            return above == null;
        });
    }

    private static Map<UUID, Node> alive(UnitTree tree, LocalDate day) {
        return tree.all().stream().filter(unit -> unit.isAliveOn(day)).collect(Collectors.toMap(DatedUnit::id, unit -> {
            Naming name = unit.nameOn(day).orElseThrow();
            return new Node(unit.type(), name.code(), name.parentId());
        }));
    }

    private static void namesFollowEachOther(DatedUnit unit) {
        List<Naming> names = unit.names();
        assertEquals(unit.validFrom(), names.get(0).validFrom());
        assertEquals(unit.validTo(), names.get(names.size() - 1).validTo());
        for (int i = 1; i < names.size(); i++) {
            assertEquals(names.get(i - 1).validTo().plusDays(1), names.get(i).validFrom());
            assertTrue(names.get(i).validTo() == null
                    || !names.get(i).validTo().isBefore(names.get(i).validFrom()));
        }
    }
}
