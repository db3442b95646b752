package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.guongsang.system.report.NominationBooks.Nursed;
import vn.guongsang.system.report.NominationBooks.Owned;
import vn.guongsang.system.report.NominationBooks.Praise;
import vn.guongsang.system.report.NominationBooks.Recognised;
import vn.guongsang.system.report.NominationBooks.Sent;

/** Who was found, recognised, sent up and praised in a year, counted once more and in another way than reporting-service does. */
final class Recount {

    private final NominationBooks nominations;
    private final Reported asked;
    private final Counts counts;

    Recount(NominationBooks nominations, Reported asked, Counts counts) {
        this.nominations = nominations;
        this.asked = asked;
        this.counts = counts;
    }

    void count() {
        recognitions();
        work();
        steps();
        praise();
    }

    /** Recognitions of the year that have not been revoked. */
    static List<Recognised> inForce(NominationBooks nominations, Reported asked) {
        return nominations.recognitions().stream()
                .filter(one -> one.year() == asked.year() && one.revokedOn() == null && asked.has(one.unit()))
                .toList();
    }

    private void recognitions() {
        List<Recognised> all = inForce(nominations, asked);
        counts.put("RECOGNITIONS", all.size());
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
                        .filter(one -> asked.has(one.revokedOn()) && asked.has(one.unit()))
                        .count());
    }

    private static <T> long distinct(List<T> all, Predicate<T> which, Function<T, Object> what) {
        return all.stream().filter(which).map(what).distinct().count();
    }

    private void work() {
        List<NominationBooks.Dossier> dossiers = nominations.nominations().stream()
                .filter(one -> one.year() == asked.year() && asked.has(one.unit()))
                .toList();
        counts.put("NOMINATIONS_SUBMITTED", dossiers.size());
        counts.put(
                "NOMINATIONS_RETURNED",
                dossiers.stream().filter(one -> one.status().equals("RETURNED")).count());
        counts.put("UNITS_WITH_CRITERIA", owners(nominations.criteria()));
        counts.put("UNITS_WITH_PLAN", owners(nominations.plans()));
        List<Nursed> nursed = nominations.nurturing().stream()
                .filter(one -> asked.has(one.unit()) && !one.foundOn().isAfter(asked.lastDay()))
                .filter(one -> one.closedOn() == null || one.closedOn().getYear() >= asked.year())
                .toList();
        counts.put("NURTURING_PLANS", nursed.size());
        counts.put(
                "NURTURING_CHECKED",
                nursed.stream()
                        .filter(one -> one.checked().contains(asked.year()))
                        .count());
        counts.put(
                "MOVEMENTS_REGISTERED",
                nominations.registrations().stream()
                        .filter(one -> asked.has(one.unit()) && asked.has(one.on()))
                        .map(NominationBooks.Joined::movement)
                        .distinct()
                        .count());
    }

    private long owners(List<Owned> owned) {
        return owned.stream()
                .filter(one -> asked.has(one.unit()))
                .filter(one -> one.from() == null || !one.from().isAfter(asked.lastDay()))
                .filter(one -> one.to() == null || !one.to().isBefore(asked.lastDay()))
                .map(Owned::unit)
                .distinct()
                .count();
    }

    private void steps() {
        List<Sent> sent = nominations.referrals().stream()
                .filter(one -> asked.has(one.unit()) && asked.has(one.on()))
                .toList();
        Map.of(
                        "PROVINCE",
                        List.of("REFERRALS_TO_PROVINCE", "REFERRALS_CHOSEN"),
                        "NATION",
                        List.of("REFERRALS_TO_BOARD", "REFERRALS_CHOSEN_NATIONWIDE"))
                .forEach((to, codes) -> {
                    List<Sent> there =
                            sent.stream().filter(one -> one.to().equals(to)).toList();
                    counts.put(codes.get(0), there.size());
                    counts.put(
                            codes.get(1),
                            there.stream()
                                    .filter(one -> one.chosenOn() != null
                                            && !one.chosenOn().isAfter(asked.lastDay()))
                                    .count());
                });
    }

    /** Only those that were not planned long before: REGULAR ones come every year. */
    private void praise() {
        List<Praise> praise = nominations.commendations().stream()
                .filter(one -> asked.has(one.unit())
                        && asked.has(one.on())
                        && !one.type().equals("REGULAR"))
                .filter(one -> one.annulledOn() == null || one.annulledOn().isAfter(asked.lastDay()))
                .toList();
        List.of("UNSCHEDULED", "THEMATIC")
                .forEach(type -> counts.put(
                        "COMMENDATIONS_" + type,
                        praise.stream().filter(one -> one.type().equals(type)).count()));
        counts.put(
                "COMMENDATIONS_THROUGH_MOVEMENTS",
                praise.stream().filter(one -> one.through().equals("MOVEMENT")).count());
        if (!praise.isEmpty()) {
            counts.put(
                    "COMMENDATION_LEAD_DAYS",
                    middle(praise.stream()
                            .map(one -> ChronoUnit.DAYS.between(one.deed(), one.on()))
                            .sorted()
                            .toList()));
        }
    }

    /** Half of them are no greater, half of them are no less. */
    private static BigDecimal middle(List<Long> sorted) {
        long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return BigDecimal.valueOf(twice * 5, 1);
    }
}
