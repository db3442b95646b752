package vn.guongsang.nominations.unit.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.model.event.UnitSnapshot.Naming;

/** A unit with its dated names while changes are made to it; names follow each other without gap or overlap. */
public final class DatedUnit {

    private static final List<String> KINDS =
            List.of("thành phố", "thị xã", "thị trấn", "phường", "huyện", "quận", "tỉnh", "xã");

    private final UUID id;
    private final UnitType type;
    private final LocalDate validFrom;
    private final boolean underProvincialCommittee;
    private final List<Naming> names = new ArrayList<>();
    private final List<UUID> successors = new ArrayList<>();
    private LocalDate validTo;
    private long version = 1;
    private String change = "registered";

    public DatedUnit(UUID id, UnitType type, LocalDate validFrom, boolean underProvincialCommittee) {
        this.id = id;
        this.type = type;
        this.validFrom = validFrom;
        this.underProvincialCommittee = underProvincialCommittee;
    }

    /** A unit as it was told last. */
    public static DatedUnit of(UnitSnapshot told) {
        DatedUnit unit = new DatedUnit(told.id(), told.type(), told.validFrom(), told.underProvincialCommittee());
        unit.names.addAll(told.names());
        unit.successors.addAll(told.successors());
        unit.validTo = told.validTo();
        unit.version = told.version();
        return unit;
    }

    public void name(LocalDate from, String code, String kind, String name, UUID parent) {
        names.add(new Naming(from, null, code, kind, name, parent));
    }

    /** Carries another name from a day on; the parent stays when none is given. */
    public void rename(LocalDate day, String code, String name, UUID parent) {
        carry(day, new Naming(day, null, code, kindIn(name), name, parent == null ? parentId() : parent));
    }

    public void move(LocalDate day, UUID parent) {
        Naming last = lastName();
        carry(day, new Naming(day, null, last.code(), last.kind(), last.name(), parent));
    }

    /** Takes another name, code or parent from a day on; what began on that very day is replaced. */
    public void carry(LocalDate day, Naming naming) {
        if (day.equals(lastName().validFrom())) {
            names.remove(names.size() - 1);
        } else {
            closeName(day.minusDays(1));
        }
        names.add(naming);
    }

    /** Ends with the given day as the last; ending twice (a division has several rows) is the same as once. */
    public void end(LocalDate lastDay) {
        if (validTo == null) {
            validTo = lastDay;
            if (lastName().validFrom() != null && lastName().validFrom().isAfter(lastDay)) {
                names.remove(names.size() - 1);
            }
            closeName(lastDay);
        }
    }

    public void succeededBy(UUID successor) {
        successors.add(successor);
    }

    /** Counts a further version of a unit that has been told before. */
    public void becomes(String nextChange) {
        version++;
        change = nextChange;
    }

    public UnitSnapshot snapshot() {
        return new UnitSnapshot(
                id,
                version,
                change,
                type,
                validFrom,
                validTo,
                underProvincialCommittee,
                List.copyOf(names),
                List.copyOf(successors));
    }

    /** The kind that a full name begins with: "Thị trấn Khe Tre" is a thị trấn. */
    public static String kindIn(String fullName) {
        String lower = fullName.toLowerCase(Locale.ROOT);
        return KINDS.stream()
                .filter(kind -> lower.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Naming> nameOn(LocalDate day) {
        return names.stream()
                .filter(n -> n.validFrom() == null || !n.validFrom().isAfter(day))
                .filter(n -> n.validTo() == null || !n.validTo().isBefore(day))
                .findFirst();
    }

    public boolean isAliveOn(LocalDate day) {
        return nameOn(day).isPresent();
    }

    /** The names of a day and of all days after it. */
    public List<Naming> namesFrom(LocalDate day) {
        return names.stream()
                .filter(n -> n.validTo() == null || !n.validTo().isBefore(day))
                .toList();
    }

    /** Whether something is recorded to happen to it on the day or later. */
    public boolean isChangedAfter(LocalDate day) {
        LocalDate last = lastName().validFrom();
        return validTo != null || last != null && !last.isBefore(day);
    }

    public Naming lastName() {
        return names.get(names.size() - 1);
    }

    public UUID id() {
        return id;
    }

    public UnitType type() {
        return type;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public List<Naming> names() {
        return List.copyOf(names);
    }

    public long version() {
        return version;
    }

    public String change() {
        return change;
    }

    public UUID parentId() {
        return lastName().parentId();
    }

    public List<UUID> successors() {
        return List.copyOf(successors);
    }

    public boolean hasEnded() {
        return validTo != null;
    }

    private void closeName(LocalDate lastDay) {
        Naming open = names.remove(names.size() - 1);
        names.add(new Naming(open.validFrom(), lastDay, open.code(), open.kind(), open.name(), open.parentId()));
    }
}
