package vn.guongsang.nominations.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;

/** A unit while its history is being replayed. */
final class DatedUnit {

    private static final List<String> KINDS =
            List.of("thành phố", "thị xã", "thị trấn", "phường", "huyện", "quận", "tỉnh", "xã");

    private final UUID id;
    private final UnitType type;
    private final LocalDate validFrom;
    private final boolean underProvincialCommittee;
    private final List<UnitSnapshot.Naming> names = new ArrayList<>();
    private final List<UUID> successors = new ArrayList<>();
    private LocalDate validTo;

    DatedUnit(UUID id, UnitType type, LocalDate validFrom, boolean underProvincialCommittee) {
        this.id = id;
        this.type = type;
        this.validFrom = validFrom;
        this.underProvincialCommittee = underProvincialCommittee;
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    UUID parentId() {
        return current().parentId();
    }

    boolean hasEnded() {
        return validTo != null;
    }

    void name(LocalDate from, String code, String kind, String name, UUID parent) {
        names.add(new UnitSnapshot.Naming(from, null, code, kind, name, parent));
    }

    /** Carries another name from a day on; the parent stays when none is given. */
    void rename(LocalDate day, String code, String name, UUID parent) {
        UUID newParent = parent == null ? parentId() : parent;
        UnitSnapshot.Naming last = current();
        if (day.equals(last.validFrom())) {
            names.remove(names.size() - 1);
        } else {
            closeName(day.minusDays(1));
        }
        name(day, code, kindIn(name), name, newParent);
    }

    void move(LocalDate day, UUID parent) {
        UnitSnapshot.Naming last = current();
        closeName(day.minusDays(1));
        name(day, last.code(), last.kind(), last.name(), parent);
    }

    /** Ends with the given day as the last; ending twice (a division has several rows) is the same as once. */
    void end(LocalDate lastDay) {
        if (validTo == null) {
            validTo = lastDay;
            if (current().validFrom() != null && current().validFrom().isAfter(lastDay)) {
                names.remove(names.size() - 1);
            }
            closeName(lastDay);
        }
    }

    void succeededBy(UUID successor) {
        successors.add(successor);
    }

    UnitSnapshot snapshot() {
        return new UnitSnapshot(
                id,
                1,
                "registered",
                type,
                validFrom,
                validTo,
                underProvincialCommittee,
                List.copyOf(names),
                List.copyOf(successors));
    }

    /** The kind that a full name begins with: "Thị trấn Khe Tre" is a thị trấn. */
    static String kindIn(String fullName) {
        String lower = fullName.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> lower.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
    }

    private UnitSnapshot.Naming current() {
        return names.get(names.size() - 1);
    }

    private void closeName(LocalDate lastDay) {
        UnitSnapshot.Naming open = names.remove(names.size() - 1);
        names.add(new UnitSnapshot.Naming(
                open.validFrom(), lastDay, open.code(), open.kind(), open.name(), open.parentId()));
    }
}
