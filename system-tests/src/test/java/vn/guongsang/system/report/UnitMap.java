package vn.guongsang.system.report;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.guongsang.system.oracle.Facts;

/** The units as nominations-service keeps them: who lay below whom on a day, who took over from whom. */
record UnitMap(UUID province, Map<UUID, LocalDate> ends, List<Naming> namings, List<Succession> successions) {

    /** Where a unit lay during a time; the days may be null. */
    private record Naming(UUID unit, UUID parent, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    private record Succession(UUID predecessor, UUID successor) {}

    static UnitMap now() {
        return new UnitMap(
                Facts.read(
                                "nominations",
                                "SELECT id FROM unit WHERE type = 'PROVINCE'",
                                row -> row.getObject(1, UUID.class))
                        .get(0),
                Facts.read(
                                "nominations",
                                "SELECT id, valid_to FROM unit WHERE valid_to IS NOT NULL",
                                row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Facts.read(
                        "nominations",
                        "SELECT unit_id, parent_id, valid_from, valid_to FROM unit_naming",
                        row -> new Naming(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class))),
                Facts.read(
                        "nominations",
                        "SELECT predecessor_id, successor_id FROM unit_succession",
                        row -> new Succession(row.getObject(1, UUID.class), row.getObject(2, UUID.class))));
    }

    /** The last day by another on which a unit was there. */
    LocalDate lastDay(UUID unit, LocalDate day) {
        LocalDate end = ends.getOrDefault(unit, day);
        return end.isBefore(day) ? end : day;
    }

    /** A unit, what lay below it on a day, and all from whom one of them has taken over. */
    Set<UUID> tree(UUID root, LocalDate day) {
        Set<UUID> below = grow(Set.of(root), unit -> namings.stream()
                .filter(naming -> unit.equals(naming.parent()) && naming.holdsOn(day))
                .map(Naming::unit)
                .toList());
        return grow(below, unit -> successions.stream()
                .filter(succession -> succession.successor().equals(unit))
                .map(Succession::predecessor)
                .toList());
    }

    private interface Neighbours {
        List<UUID> of(UUID unit);
    }

    private static Set<UUID> grow(Set<UUID> from, Neighbours neighbours) {
        Set<UUID> found = new HashSet<>(from);
        Deque<UUID> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (UUID next : neighbours.of(open.pop())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
