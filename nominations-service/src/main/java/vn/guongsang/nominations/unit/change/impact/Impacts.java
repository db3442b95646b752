package vn.guongsang.nominations.unit.change.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.reform.Reform;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;
import vn.guongsang.nominations.unit.reform.Violation;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;
import vn.guongsang.nominations.unit.tree.UnitTrees;

/** Puts sets of changes into a copy of the tree and tells what they did to it. */
@ApplicationScoped
public class Impacts {

    private final UnitTrees trees;
    private final OpenDossiers dossiers;
    private final Labels labels;

    Impacts(UnitTrees trees, OpenDossiers dossiers, Labels labels) {
        this.trees = trees;
        this.dossiers = dossiers;
        this.labels = labels;
    }

    /** What a set would do to the tree as it is now; nothing is stored. */
    public Impact of(UUID unitChange, long version, LocalDate day, List<UnitChangeItem> items) {
        UnitTree tree = trees.read();
        Map<UnitType, Long> before = tree.countsOn(day);
        Reform reform = Reform.put(tree, day, items);
        List<UUID> known = Stream.concat(reform.ended().stream(), reform.carried().stream())
                .map(DatedUnit::id)
                .toList();
        Map<UUID, Long> open = dossiers.countsOf(known);
        Map<UUID, PreviewToken.Seen> seen = new HashMap<>();
        for (UUID id : known) {
            int versionBefore = (int) reform.tree().find(id).orElseThrow().version() - 1;
            seen.put(
                    id,
                    new PreviewToken.Seen(
                            versionBefore, open.getOrDefault(id, 0L).intValue()));
        }
        PreviewToken token = new PreviewToken(unitChange, version, seen);
        return new Impact(reform, view(reform, token, open, counts(before, tree.countsOn(day))), token);
    }

    private ImpactView view(Reform reform, PreviewToken token, Map<UUID, Long> open, List<ImpactView.Count> counts) {
        List<ImpactView.Broken> broken =
                reform.violations().stream().map(this::broken).toList();
        List<ImpactView.Touched> carried = touched(reform.carried(), reform.day(), open);
        return new ImpactView(
                token.unitChange(),
                token.version(),
                reform.day(),
                broken.isEmpty() ? token.write() : null,
                broken,
                touched(reform.begun(), reform.day(), open),
                touched(reform.ended(), reform.day(), open),
                carried.stream().filter(Impacts::isRenamed).toList(),
                carried.stream().filter(Impacts::isMoved).toList(),
                scopes(reform),
                counts,
                open.values().stream().mapToLong(Long::longValue).sum());
    }

    private ImpactView.Broken broken(Violation violation) {
        return new ImpactView.Broken(
                violation.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                violation.pointer(),
                labels.of("unit-change-rule", violation.rule()),
                violation.unitIds());
    }

    private static List<ImpactView.Touched> touched(List<DatedUnit> units, LocalDate day, Map<UUID, Long> open) {
        return units.stream()
                .map(unit -> new ImpactView.Touched(
                        unit.id(),
                        unit.type(),
                        state(unit, day.minusDays(1)),
                        state(unit, day),
                        unit.successors(),
                        open.getOrDefault(unit.id(), 0L)))
                .toList();
    }

    private static ImpactView.State state(DatedUnit unit, LocalDate day) {
        return unit.nameOn(day)
                .map(name -> new ImpactView.State(name.code(), name.kind(), name.name(), name.parentId()))
                .orElse(null);
    }

    private static boolean isMoved(ImpactView.Touched unit) {
        return !Objects.equals(unit.before().parentId(), unit.after().parentId());
    }

    private static boolean isRenamed(ImpactView.Touched unit) {
        ImpactView.State before = unit.before();
        ImpactView.State after = unit.after();
        return !before.equals(new ImpactView.State(after.code(), after.kind(), after.name(), before.parentId()));
    }

    private static List<ImpactView.Scope> scopes(Reform reform) {
        return Stream.concat(reform.ended().stream(), reform.carried().stream())
                .map(unit -> new ImpactView.Scope(
                        unit.id(),
                        List.copyOf(
                                reform.tree().seersOf(unit.id(), reform.day().minusDays(1))),
                        List.copyOf(reform.tree().seersOf(unit.id(), reform.day()))))
                .filter(scope -> !Set.copyOf(scope.seenBefore()).equals(Set.copyOf(scope.seenAfter())))
                .toList();
    }

    private static List<ImpactView.Count> counts(Map<UnitType, Long> before, Map<UnitType, Long> after) {
        return Arrays.stream(UnitType.values())
                .map(type -> new ImpactView.Count(type, before.getOrDefault(type, 0L), after.getOrDefault(type, 0L)))
                .filter(count -> count.before() + count.after() > 0)
                .toList();
    }
}
