package vn.guongsang.nominations.unit.tree;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/** All units through time. */
public final class UnitTree {

    private final Map<UUID, DatedUnit> units = new LinkedHashMap<>();

    /** The tree of the units as they were told last. */
    public static UnitTree of(Collection<UnitSnapshot> told) {
        UnitTree tree = new UnitTree();
        told.forEach(unit -> tree.add(DatedUnit.of(unit)));
        return tree;
    }

    public void add(DatedUnit unit) {
        units.put(unit.id(), unit);
    }

    public Optional<DatedUnit> find(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    public Collection<DatedUnit> all() {
        return units.values();
    }

    /** Whether a unit is there from a day on, without an end. */
    public boolean isAliveFrom(UUID id, LocalDate day) {
        return find(id).filter(unit -> unit.isAliveOn(day) && !unit.hasEnded()).isPresent();
    }

    /** Whether a unit is there on every day of a span; without a last day, for good. */
    public boolean isAliveBetween(UUID id, LocalDate from, LocalDate to) {
        return find(id).filter(unit -> unit.isAliveOn(from))
                .filter(unit ->
                        unit.validTo() == null || to != null && !unit.validTo().isBefore(to))
                .isPresent();
    }

    /** Whoever carries a code on some day of a span; without a last day, for good. */
    public List<DatedUnit> withCodeBetween(String code, LocalDate from, LocalDate to) {
        return withCodeFrom(code, from).stream()
                .filter(unit -> unit.namesFrom(from).stream()
                        .anyMatch(n -> n.code().equals(code)
                                && (to == null
                                        || n.validFrom() == null
                                        || !n.validFrom().isAfter(to))))
                .toList();
    }

    /** Whoever carries a code on the day or later. */
    public List<DatedUnit> withCodeFrom(String code, LocalDate day) {
        return all().stream()
                .filter(unit ->
                        unit.namesFrom(day).stream().anyMatch(n -> n.code().equals(code)))
                .toList();
    }

    /** Whoever lies directly below one of the units on the day or later. */
    public List<DatedUnit> childrenFrom(Collection<UUID> parents, LocalDate day) {
        return all().stream()
                .filter(unit -> unit.namesFrom(day).stream()
                        .anyMatch(n -> n.parentId() != null && parents.contains(n.parentId())))
                .toList();
    }

    /** A unit and what lies above it on a day, from below; stops where it would begin again. */
    public List<UUID> lineOn(UUID unit, LocalDate day) {
        List<UUID> line = new ArrayList<>();
        UUID next = unit;
        while (next != null && !line.contains(next)) {
            line.add(next);
            next = find(next)
                    .flatMap(u -> u.nameOn(day))
                    .map(UnitSnapshot.Naming::parentId)
                    .orElse(null);
        }
        return line;
    }

    /** The units whose people see a unit's records on a day: what {@code unit_scope} in SQL says, from below. */
    public Set<UUID> seersOf(UUID unit, LocalDate day) {
        Set<UUID> seers = new LinkedHashSet<>(List.of(unit));
        Deque<UUID> open = new ArrayDeque<>(seers);
        while (!open.isEmpty()) {
            find(open.remove()).stream()
                    .flatMap(u -> Stream.concat(parentsOf(u, day), successorsOf(u, day)))
                    .filter(seers::add)
                    .forEach(open::add);
        }
        return seers;
    }

    /** Whoever is above it that day, or was above it on its own last day. */
    private Stream<UUID> parentsOf(DatedUnit unit, LocalDate day) {
        return unit.names().stream()
                .filter(name -> find(name.parentId())
                        .map(parent ->
                                parent.validTo() == null || parent.validTo().isAfter(day) ? day : parent.validTo())
                        .filter(looked -> unit.nameOn(looked).equals(Optional.of(name)))
                        .isPresent())
                .map(UnitSnapshot.Naming::parentId);
    }

    private static Stream<UUID> successorsOf(DatedUnit unit, LocalDate day) {
        boolean effective = unit.validTo() != null && unit.validTo().isBefore(day);
        return effective ? unit.successors().stream() : Stream.of();
    }

    /** Whether a unit lies below itself on a day. */
    public boolean isInCircleOn(UUID unit, LocalDate day) {
        List<UUID> line = lineOn(unit, day);
        UUID top = line.get(line.size() - 1);
        return find(top)
                .flatMap(u -> u.nameOn(day))
                .filter(name -> name.parentId() != null)
                .isPresent();
    }

    /** A day and every later one on which something about some unit begins. */
    public Collection<LocalDate> turningDaysFrom(LocalDate day) {
        Collection<LocalDate> days = new TreeSet<>(List.of(day));
        for (DatedUnit unit : all()) {
            unit.namesFrom(day).stream()
                    .map(UnitSnapshot.Naming::validFrom)
                    .filter(from -> from != null && from.isAfter(day))
                    .forEach(days::add);
        }
        return days;
    }

    /** How many units of each type are there on a day. */
    public Map<UnitType, Long> countsOn(LocalDate day) {
        Map<UnitType, Long> counts = new EnumMap<>(UnitType.class);
        all().stream().filter(unit -> unit.isAliveOn(day)).forEach(unit -> counts.merge(unit.type(), 1L, Long::sum));
        return counts;
    }
}
