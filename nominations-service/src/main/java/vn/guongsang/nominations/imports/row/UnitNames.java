package vn.guongsang.nominations.imports.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

/** Finds units by what they were called on a day: code, full name, or name without its kind. */
public final class UnitNames {

    private final UnitTree tree;
    private final Set<UUID> within;
    private final Map<String, Set<UUID>> bearers = new HashMap<>();

    /**
     * Of the units of a tree.
     *
     * @param within those that may be found; null for all
     */
    public UnitNames(UnitTree tree, Set<UUID> within) {
        this.tree = tree;
        this.within = within;
        tree.all().forEach(unit -> unit.names()
                .forEach(name -> keysOf(name).forEach(key -> bearers.computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(unit.id()))));
    }

    /** The units that were called so on a day, below one of that name when one is given. */
    public List<UUID> find(String written, String parent, LocalDate day) {
        String key = VietnameseText.searchKey(written);
        return bearers.getOrDefault(key, Set.of()).stream()
                .filter(id -> within == null || within.contains(id))
                .filter(id -> isCalled(id, key, parent, day))
                .toList();
    }

    /** The unit that stands for one today: itself, or whoever alone has taken over; itself again after a division. */
    public UUID today(UUID unit, LocalDate day) {
        UUID next = unit;
        while (true) {
            DatedUnit found = tree.find(next).orElseThrow();
            if (found.isAliveOn(day) || found.successors().isEmpty()) {
                return next;
            }
            if (found.successors().size() > 1) {
                return unit;
            }
            next = found.successors().get(0);
        }
    }

    private boolean isCalled(UUID id, String key, String parent, LocalDate day) {
        return tree.find(id)
                .flatMap(unit -> unit.nameOn(day))
                .filter(name -> keysOf(name).contains(key))
                .filter(name -> parent == null || isAbove(name.parentId(), VietnameseText.searchKey(parent), day))
                .isPresent();
    }

    private boolean isAbove(UUID parent, String key, LocalDate day) {
        return parent != null
                && tree.find(parent)
                        .flatMap(unit -> unit.nameOn(day))
                        .filter(name -> keysOf(name).contains(key))
                        .isPresent();
    }

    private static Set<String> keysOf(Naming name) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(VietnameseText.searchKey(name.code()));
        keys.add(VietnameseText.searchKey(name.name()));
        String kind = Objects.requireNonNullElse(name.kind(), "").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty() && name.name().toLowerCase(Locale.ROOT).startsWith(kind + " ")) {
            keys.add(VietnameseText.searchKey(name.name().substring(kind.length())));
        }
        return keys;
    }
}
