package vn.guongsang.nominations.unit.reform;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.nominations.unit.tree.DatedUnit;

/**
 * What a set of changes keeps, one rule a constant. Every task and quota of the plan (II, III, V.1.đ) is laid on "đơn vị,
 * địa phương": on every day each must be one living unit with one living unit above it.
 */
public enum UnitChangeRule {
    /** Each kind of change names as many units and new states as it needs, and nothing that it cannot mean. */
    ITEM_COMPLETE(Stage.ITEM, item((reform, item) -> item.isComplete())),
    /** Changed is only what is known. */
    UNIT_KNOWN(Stage.ITEM, named((reform, id) -> reform.tree().find(id).isEmpty())),
    /** A unit is changed once a set, so that the order of the items does not matter. */
    UNIT_ONCE(Stage.ITEM, named((reform, id) -> reform.timesNamed(id) > 1)),
    /** A code begins once on a day: a unit that begins is known by both. */
    CODE_ONCE(Stage.ITEM, item((reform, item) -> item.begun().stream()
            .allMatch(state -> reform.timesBegun(state) == 1
                    && reform.tree().find(reform.idOf(state)).isEmpty()))),
    /** Changed is only what is there on the day. */
    UNIT_ALIVE(Stage.BEFORE, existing((reform, item, unit) -> !unit.isAliveOn(reform.day()))),
    /** No unit changes before or on its first day. */
    UNIT_BEGUN(
            Stage.BEFORE,
            existing((reform, item, unit) -> !unit.isAliveOn(reform.day().minusDays(1)))),
    /** History is written forwards: nothing is put in before what is recorded already. */
    NOTHING_RECORDED_LATER(
            Stage.BEFORE,
            existing((reform, item, unit) -> unit.isAliveOn(reform.day())
                    && unit.isAliveOn(reform.day().minusDays(1))
                    && unit.isChangedAfter(reform.day()))),
    /** A change of level leads to another level. */
    LEVEL_DIFFERS(
            Stage.BEFORE,
            existing((reform, item, unit) -> item.kind() == ItemKind.LEVEL_CHANGE
                    && unit.type() == item.results().get(0).type())),
    /** A change changes something. */
    SOMETHING_CHANGES(
            Stage.BEFORE,
            existing((reform, item, unit) ->
                    !item.kind().ends() && item.results().get(0).isSameAs(unit.lastName(), reform.day()))),
    /** What lies above a unit is there from the day on. */
    PARENT_ALIVE(
            Stage.AFTER,
            touched((reform, item, unit) ->
                    unit.parentId() != null && !reform.tree().isAliveFrom(unit.parentId(), reform.day()))),
    /** On every day one code means one unit; on other days it may mean others (474, 19804). */
    CODE_FREE(
            Stage.AFTER,
            touched((reform, item, unit) -> reform.tree()
                            .withCodeFrom(unit.lastName().code(), reform.day())
                            .size()
                    > 1)),
    /** What lies below a unit that ends goes elsewhere in the same set. */
    NO_ORPHANS(Stage.AFTER, (reform, item) -> reform.orphansOf(item).stream()),
    /** Nothing lies below itself, on that day or any later one. */
    NO_CIRCLE(Stage.AFTER, touched((reform, item, unit) -> reform.turningDays().stream()
            .anyMatch(day -> reform.tree().isInCircleOn(unit.id(), day)))),
    /** Whoever takes over is there from the day on. */
    SUCCESSOR_ALIVE(Stage.AFTER, (reform, item) -> item.successors().stream()
            .map(ref -> ref.resolve(reform.day()))
            .filter(id -> !reform.tree().isAliveFrom(id, reform.day())));

    private static final UUID THE_ITEM_ITSELF = new UUID(0, 0);

    private final Stage stage;
    private final Check check;

    UnitChangeRule(Stage stage, Check check) {
        this.stage = stage;
        this.check = check;
    }

    /** Every breach of the rules of a stage, in the order of rules and items. */
    static List<Violation> broken(Reform reform, Stage stage) {
        return Arrays.stream(values())
                .filter(rule -> rule.stage == stage)
                .flatMap(rule -> rule.brokenIn(reform))
                .toList();
    }

    private Stream<Violation> brokenIn(Reform reform) {
        List<UnitChangeItem> items = reform.items();
        return IntStream.range(0, items.size()).boxed().flatMap(i -> {
            List<UUID> wrong = check.wrong(reform, items.get(i)).toList();
            List<UUID> units =
                    wrong.stream().filter(id -> !id.equals(THE_ITEM_ITSELF)).toList();
            return wrong.isEmpty() ? Stream.of() : Stream.of(new Violation(this, i, units));
        });
    }

    private static Check item(BiPredicate<Reform, UnitChangeItem> holds) {
        return (reform, item) -> holds.test(reform, item) ? Stream.of() : Stream.of(THE_ITEM_ITSELF);
    }

    private static Check named(BiPredicate<Reform, UUID> wrong) {
        return (reform, item) -> item.unitIds().stream().filter(id -> wrong.test(reform, id));
    }

    private static Check existing(UnitCheck check) {
        return (reform, item) -> item.unitIds().stream().filter(id -> check.isWrong(reform, item, reform.unit(id)));
    }

    /** Of the units that stay or begin. */
    private static Check touched(UnitCheck check) {
        return (reform, item) -> reform.livingOf(item).stream()
                .filter(unit -> check.isWrong(reform, item, unit))
                .map(DatedUnit::id);
    }

    /** When a rule can be asked: of the request alone, of the tree before, or of the tree afterwards. */
    enum Stage {
        ITEM,
        BEFORE,
        AFTER
    }

    /** Names the units that are wrong in an item. */
    @FunctionalInterface
    private interface Check {
        Stream<UUID> wrong(Reform reform, UnitChangeItem item);
    }

    /** Says whether a unit is wrong in an item. */
    @FunctionalInterface
    private interface UnitCheck {
        boolean isWrong(Reform reform, UnitChangeItem item, DatedUnit unit);
    }
}
