package vn.guongsang.localstack.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Size;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Outcome;
import vn.guongsang.localstack.demo.year.media.Piece;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Places;

class CasebookTest {

    private static final Place PROVINCE = place("46", "PROVINCE", null);

    @Test
    void theFullYearHasTheNumbersThatWereAskedFor() {
        Casebook year = Casebook.of(2025, Size.FULL, places());
        assertThat(year.cases()).hasSize(2000);
        assertThat(year.ended(Fate.APPROVED, null)).hasSize(600);
        for (Tier tier : Tier.values()) {
            assertThat(year.ended(Fate.APPROVED, tier)).isNotEmpty();
        }
        assertThat(referred(year)).isEqualTo(40);
        assertThat(year.cases().stream().filter(Case::isRevoked)).hasSize(10);
        assertThat(year.with(Trait.TWIN)).hasSize(5);
        assertThat(year.with(Trait.CROSSING)).hasSize(12);
    }

    private static int referred(Casebook year) {
        return year.with(Trait.REFERRED).size()
                + year.steppedUp().size()
                + year.with(Trait.REFERRED_TO_THE_NATION).size();
    }

    @Test
    void theSameSeedTellsTheSameYearAndAnotherSeedAnotherOne() {
        assertThat(told(2025)).isEqualTo(told(2025)).isNotEqualTo(told(2026));
    }

    private static List<String> told(long seed) {
        return Casebook.of(seed, Size.FULL, places()).cases().stream()
                .map(one -> one.number() + " " + one.nominee() + one.place().code() + one.fate() + one.traits()
                        + one.decidedOn() + one.sector())
                .toList();
    }

    @Test
    void aThirdHasAThirdOfEverythingAndEverySpecialCase() {
        Casebook third = Casebook.of(2025, Size.THIRD, places());
        assertThat(third.cases()).hasSizeBetween(667, 680);
        for (Trait trait : Trait.values()) {
            assertThat(third.with(trait)).as(trait.name()).hasSize((trait.count() + 2) / 3);
        }
    }

    @Test
    void eachRecognitionIsAPieceOnEachOfSixChannelsAndEveryOutcomeComesAbout() {
        Pieces pieces = Pieces.of(Casebook.of(2025, Size.FULL, places()));
        assertThat(pieces.all()).hasSize(3600);
        assertThat(pieces.retracted()).hasSize(24);
        assertThat(pieces.minutesByMonth()).hasSize(24);
        for (Medium medium : Medium.values()) {
            for (Outcome outcome : Outcome.values()) {
                assertThat(pieces.of(medium, outcome))
                        .as(medium + " " + outcome)
                        .hasSizeGreaterThan(5);
            }
        }
        assertThat(pieces.all())
                .allSatisfy(piece ->
                        assertThat(Piece.monthOf(piece.publishedAt()).getYear()).isEqualTo(2025));
    }

    @Test
    void noTwoPeopleShareNameAndBirthYearUnlessTheyAreTwins() {
        List<Case> alone = Casebook.of(2025, Size.FULL, places()).cases().stream()
                .filter(one -> one.isIndividual() && one.before() == null)
                .toList();
        Set<String> people = alone.stream()
                .map(one -> one.nominee().name() + one.nominee().birthYear())
                .collect(Collectors.toSet());
        assertThat(people).hasSameSizeAs(alone);
    }

    private static Places places() {
        List<Place> districts = some("d", "DISTRICT", 9, PROVINCE);
        List<Place> before = some("c", "COMMUNE", 133, districts.get(0));
        List<Place> after = new ArrayList<>(some("n", "COMMUNE", 37, PROVINCE));
        Places.MERGED.stream().sorted().forEach(code -> after.add(place(code, "COMMUNE", PROVINCE)));
        List<Place> bodies = new ArrayList<>(some("a", "DEPARTMENT", 86, PROVINCE));
        bodies.add(place(Places.DISSOLVED, "SUBORDINATE", PROVINCE));
        return new Places(PROVINCE, districts, before, after, bodies);
    }

    private static List<Place> some(String prefix, String type, int count, Place above) {
        return IntStream.range(0, count)
                .mapToObj(i -> place(prefix + i, type, above))
                .toList();
    }

    private static Place place(String code, String type, Place above) {
        UUID id = UUID.nameUUIDFromBytes((type + code).getBytes(StandardCharsets.UTF_8));
        return new Place(id, code, type, "Đơn vị " + code, above == null ? null : above.id());
    }
}
