package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.system.report.MediaBooks.Published;
import vn.guongsang.system.report.NominationBooks.Owned;
import vn.guongsang.system.report.NominationBooks.Praise;
import vn.guongsang.system.report.NominationBooks.Recognised;
import vn.guongsang.system.report.NominationBooks.Sent;

/** The indicators of a year for some units, counted once more and in another way than reporting-service does. */
final class Recount {

    private final NominationBooks nominations;
    private final MediaBooks media;
    private final Set<UUID> units;
    private final int year;
    private final LocalDate lastDay;
    private final Map<String, Long> counts = new TreeMap<>();

    private Recount(NominationBooks nominations, MediaBooks media, Set<UUID> units, int year) {
        this.nominations = nominations;
        this.media = media;
        this.units = units;
        this.year = year;
        this.lastDay = LocalDate.of(year, 12, 31);
    }

    /** By indicator code; minutes in hundredths. */
    static Map<String, Long> of(NominationBooks nominations, MediaBooks media, Set<UUID> units, int year) {
        Recount recount = new Recount(nominations, media, units, year);
        recount.recognitions();
        recount.work();
        recount.steps();
        recount.propagation();
        recount.gatherings();
        return recount.counts;
    }

    private boolean isOurs(UUID unit) {
        return units.contains(unit);
    }

    private boolean isInYear(LocalDate day) {
        return day != null && day.getYear() == year;
    }

    private List<Recognised> inForce() {
        return nominations.recognitions().stream()
                .filter(one -> one.year() == year && one.revokedOn() == null && isOurs(one.unit()))
                .toList();
    }

    private void recognitions() {
        List<Recognised> all = inForce();
        counts.put("RECOGNITIONS", (long) all.size());
        counts.put("SUBJECTS", distinct(all, one -> true, Recognised::subject));
        counts.put("SECTORS_COVERED", distinct(all, one -> true, Recognised::sector));
        Map.of("INDIVIDUAL", "INDIVIDUALS", "COLLECTIVE", "COLLECTIVES", "HOUSEHOLD", "HOUSEHOLDS")
                .forEach((type, code) ->
                        counts.put(code, distinct(all, one -> one.type().equals(type), Recognised::subject)));
        List.of("UNIT", "COMMUNE", "DISTRICT", "PROVINCE")
                .forEach(level -> counts.put(
                        "SUBJECTS_AT_" + level, distinct(all, one -> one.level().equals(level), Recognised::subject)));
        counts.put(
                "RECOGNITIONS_REVOKED",
                nominations.recognitions().stream()
                        .filter(one -> isInYear(one.revokedOn()) && isOurs(one.unit()))
                        .count());
    }

    private static <T> long distinct(List<T> all, Predicate<T> which, Function<T, Object> what) {
        return all.stream().filter(which).map(what).distinct().count();
    }

    private void work() {
        List<NominationBooks.Dossier> dossiers = nominations.nominations().stream()
                .filter(one -> one.year() == year && isOurs(one.unit()))
                .toList();
        counts.put("NOMINATIONS_SUBMITTED", (long) dossiers.size());
        counts.put(
                "NOMINATIONS_RETURNED",
                dossiers.stream().filter(one -> one.status().equals("RETURNED")).count());
        counts.put("UNITS_WITH_CRITERIA", owners(nominations.criteria()));
        counts.put("UNITS_WITH_PLAN", owners(nominations.plans()));
        counts.put(
                "NURTURING_PLANS",
                nominations.nurturing().stream()
                        .filter(one -> isOurs(one.unit()) && !one.foundOn().isAfter(lastDay))
                        .filter(one -> one.closedOn() == null || !one.closedOn().isBefore(lastDay.withDayOfYear(1)))
                        .count());
        counts.put(
                "MOVEMENTS_REGISTERED",
                nominations.registrations().stream()
                        .filter(one -> isOurs(one.unit()) && isInYear(one.on()))
                        .map(NominationBooks.Joined::movement)
                        .distinct()
                        .count());
    }

    private long owners(List<Owned> owned) {
        return owned.stream()
                .filter(one -> isOurs(one.unit()))
                .filter(one -> one.from() == null || !one.from().isAfter(lastDay))
                .filter(one -> one.to() == null || !one.to().isBefore(lastDay))
                .map(Owned::unit)
                .distinct()
                .count();
    }

    private void steps() {
        List<Sent> sent = nominations.referrals().stream()
                .filter(one -> isOurs(one.unit()) && isInYear(one.on()))
                .toList();
        Map.of(
                        "PROVINCE",
                        List.of("REFERRALS_TO_PROVINCE", "REFERRALS_CHOSEN"),
                        "NATION",
                        List.of("REFERRALS_TO_BOARD", "REFERRALS_CHOSEN_NATIONWIDE"))
                .forEach((to, codes) -> {
                    List<Sent> there =
                            sent.stream().filter(one -> one.to().equals(to)).toList();
                    counts.put(codes.get(0), (long) there.size());
                    counts.put(codes.get(1), there.stream().filter(Sent::chosen).count());
                });
        List<Praise> praise = nominations.commendations().stream()
                .filter(one -> isOurs(one.unit()) && isInYear(one.on()))
                .toList();
        List.of("UNSCHEDULED", "THEMATIC")
                .forEach(type -> counts.put(
                        "COMMENDATIONS_" + type,
                        praise.stream().filter(one -> one.type().equals(type)).count()));
    }

    private record Key(UUID exemplar, int no) {}

    private void propagation() {
        Map<Key, Recognised> recognised = nominations.recognitions().stream()
                .filter(one -> isOurs(one.unit()))
                .collect(Collectors.toMap(one -> new Key(one.exemplar(), one.no()), Function.identity()));
        Set<Key> published = media.publications().stream()
                .map(one -> new Key(one.exemplar(), one.no()))
                .collect(Collectors.toSet());
        counts.put(
                "SUBJECTS_PROPAGATED",
                distinct(inForce(), one -> published.contains(new Key(one.exemplar(), one.no())), Recognised::subject));
        List<Published> ours = media.publications().stream()
                .filter(one -> isInYear(one.on()) && recognised.containsKey(new Key(one.exemplar(), one.no())))
                .toList();
        counts.put("PUBLICATIONS", (long) ours.size());
        counts.put(
                "MINUTES_ON_AIR",
                hundredths(ours.stream().filter(Published::isOnAir).map(Published::minutes)));
    }

    private static long hundredths(Stream<BigDecimal> minutes) {
        return minutes.filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .longValueExact();
    }

    private void gatherings() {
        List<MediaBooks.Held> held = media.gatherings().stream()
                .filter(one -> isInYear(one.on()) && one.hosts().stream().anyMatch(this::isOurs))
                .toList();
        counts.put("GATHERINGS_HELD", (long) held.size());
        counts.put(
                "GATHERING_AUDIENCE",
                held.stream().mapToLong(MediaBooks.Held::audience).sum());
        List.of("GRASSROOTS", "POLITICAL_SCHOOL", "FRONT_SUPERVISION")
                .forEach(purpose -> counts.put(
                        "GATHERINGS_" + purpose,
                        held.stream()
                                .filter(one -> one.purpose().equals(purpose))
                                .count()));
    }
}
