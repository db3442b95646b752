package vn.guongsang.system.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.system.report.MediaBooks.Held;
import vn.guongsang.system.report.MediaBooks.Issued;
import vn.guongsang.system.report.MediaBooks.Item;
import vn.guongsang.system.report.MediaBooks.Published;
import vn.guongsang.system.report.NominationBooks.Recognised;

/** What was brought to the public in a year, counted once more. */
final class MediaRecount {

    private final NominationBooks nominations;
    private final MediaBooks media;
    private final Reported asked;
    private final Counts counts;

    MediaRecount(NominationBooks nominations, MediaBooks media, Reported asked, Counts counts) {
        this.nominations = nominations;
        this.media = media;
        this.asked = asked;
        this.counts = counts;
    }

    void count() {
        propagation();
        columns();
        gatherings();
    }

    private record Key(UUID exemplar, int no) {

        static Key of(Recognised one) {
            return new Key(one.exemplar(), one.no());
        }

        static Key of(Published one) {
            return new Key(one.exemplar(), one.no());
        }
    }

    private void propagation() {
        Set<Key> published = media.publications().stream().map(Key::of).collect(Collectors.toSet());
        List<Recognised> recognised = Recount.inForce(nominations, asked);
        Set<UUID> subjects = recognised.stream().map(Recognised::subject).collect(Collectors.toSet());
        Set<UUID> seen = recognised.stream()
                .filter(one -> published.contains(Key.of(one)))
                .map(Recognised::subject)
                .collect(Collectors.toSet());
        counts.put("SUBJECTS_PROPAGATED", seen.size());
        if (!subjects.isEmpty()) {
            counts.put("PROPAGATED_SHARE", percent(seen.size(), subjects.size()));
        }
        Set<Key> ours = nominations.recognitions().stream()
                .filter(one -> one.revokedOn() == null && asked.has(one.unit()))
                .map(Key::of)
                .collect(Collectors.toSet());
        List<Published> publications = media.publications().stream()
                .filter(one -> asked.has(one.on()) && ours.contains(Key.of(one)))
                .toList();
        counts.put("PUBLICATIONS", publications.size());
        counts.put(
                "MINUTES_ON_AIR",
                sum(publications.stream().filter(Published::isOnAir).map(Published::minutes)));
    }

    /** What the consolidated report tells of the province beside the indicators of the units. */
    void countBeside() {
        Set<Key> recognised =
                Recount.inForce(nominations, asked).stream().map(Key::of).collect(Collectors.toSet());
        List<Published> publications = media.publications().stream()
                .filter(one -> recognised.contains(Key.of(one)))
                .toList();
        counts.put(
                "PUBLICATIONS_IN_AREAS",
                publications.stream().filter(Published::far).count());
        counts.put(
                "PUBLICATIONS_IN_MINORITY_LANGUAGES",
                publications.stream().filter(Published::minority).count());
        issued("CONTESTS", "CONTEST_ENTRIES", media.contests());
        issued("EDITIONS", "EDITION_PROFILES", media.editions());
    }

    private void issued(String number, String parts, List<Issued> all) {
        List<Issued> issued = all.stream().filter(one -> asked.has(one.on())).toList();
        counts.put(number, issued.size());
        counts.put(parts, issued.stream().mapToLong(Issued::parts).sum());
    }

    /** With one decimal, the half upwards. */
    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(Math.floorDiv(2000L * part + whole, 2L * whole), 1);
    }

    private static BigDecimal sum(Stream<BigDecimal> minutes) {
        return minutes.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Outlets keep them, so that they count for the province alone. */
    private void columns() {
        List<Item> items = media.columnItems().stream()
                .filter(one -> asked.province() && one.on().getYear() == asked.year())
                .toList();
        counts.put("COLUMNS_KEPT", items.stream().map(Item::column).distinct().count());
        counts.put("COLUMN_MINUTES", sum(items.stream().map(Item::minutes)));
    }

    private void gatherings() {
        List<Held> held = media.gatherings().stream()
                .filter(one -> asked.has(one.on()) && one.hosts().stream().anyMatch(asked::has))
                .toList();
        counts.put("GATHERINGS_HELD", held.size());
        counts.put("GATHERING_AUDIENCE", held.stream().mapToLong(Held::audience).sum());
        List.of("GRASSROOTS", "POLITICAL_SCHOOL", "FRONT_SUPERVISION")
                .forEach(purpose -> counts.put(
                        "GATHERINGS_" + purpose,
                        held.stream()
                                .filter(one -> one.purpose().equals(purpose))
                                .count()));
    }
}
