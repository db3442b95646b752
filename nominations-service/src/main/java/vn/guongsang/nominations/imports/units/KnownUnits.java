package vn.guongsang.nominations.imports.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.unit.tree.DatedUnit;

/** The units that a row can be taken for, by code and by name without accents. */
final class KnownUnits {

    private final Map<String, List<Known>> byCode = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    /** A unit by one of its names. */
    record Known(DatedUnit unit, Naming naming) {

        boolean isInForceOn(LocalDate day) {
            return overlaps(day, day);
        }

        /** Whether it was called so on some day of a span; without a last day, for good. */
        boolean overlaps(LocalDate from, LocalDate to) {
            boolean begun = to == null
                    || naming.validFrom() == null
                    || !naming.validFrom().isAfter(to);
            return begun && (naming.validTo() == null || !naming.validTo().isBefore(from));
        }
    }

    void add(DatedUnit unit) {
        for (Naming naming : unit.names()) {
            Known known = new Known(unit, naming);
            byCode.computeIfAbsent(naming.code(), code -> new ArrayList<>()).add(known);
            byName.computeIfAbsent(VietnameseText.searchKey(naming.name()), key -> new ArrayList<>())
                    .add(known);
        }
    }

    /** Whoever carries the code of a row while its unit is there: one of its first day before one of later days. */
    List<Known> withCodeOf(UnitLine.Told told) {
        List<Known> bearers = byCode.getOrDefault(String.valueOf(told.code()), List.of()).stream()
                .filter(known -> known.overlaps(told.validFrom(), told.validTo()))
                .toList();
        List<Known> first = bearers.stream()
                .filter(known -> known.isInForceOn(told.validFrom()))
                .toList();
        return first.isEmpty() ? bearers.stream().limit(1).toList() : first;
    }

    /** Whoever is called as the row says, below the same unit, while its unit is there. */
    List<Known> withNameOf(UnitLine.Told told, UUID parent) {
        Map<UUID, Known> found = new HashMap<>();
        byName.getOrDefault(VietnameseText.searchKey(told.name()), List.of()).stream()
                .filter(known -> parent != null && parent.equals(known.naming().parentId()))
                .filter(known -> known.overlaps(told.validFrom(), told.validTo()))
                .forEach(known -> found.putIfAbsent(known.unit().id(), known));
        return List.copyOf(found.values());
    }
}
