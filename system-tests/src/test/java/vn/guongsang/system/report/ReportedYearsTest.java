package vn.guongsang.system.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.report.ReportRound;
import vn.guongsang.localstack.demo.year.play.EarlierYears;
import vn.guongsang.system.oracle.Facts;
import vn.guongsang.system.running.TheSuite;

/** The three years of the plan: what reporting-service counts, and what all units report. */
class ReportedYearsTest {

    /** So many units that recognised somebody, were visited, taught, had money, or asked for something. */
    private static final int UNITS_COMPARED = 6;

    /** What the demo has to bring into the report of a year beside the exemplars. */
    private static final List<String> PLAYED = List.of(
            "INSPECTIONS_OWN",
            "TRAINING_SESSIONS",
            "TRAINING_ATTENDEES",
            "BUDGET_ESTIMATED",
            "BUDGET_SPENT_OTHER",
            "REQUESTS_SETTLED");

    private static final ReportRound ROUND = new ReportRound(
            TheSuite.NOMINATIONS, TheSuite.REPORTING, TheSuite.suite().identity());

    @BeforeAll
    static void playWhatIsReported() {
        try (EarlierYears years = new EarlierYears(
                TheSuite.NOMINATIONS, TheSuite.MEDIA, TheSuite.suite().identity())) {
            years.play();
        }
        reportedYears().forEach(ROUND::prepare);
    }

    @AfterAll
    static void goHome() {
        ROUND.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void theFiguresOfTheProvinceAreThoseOfTheBooksOfAllServices(int year) {
        Figures.assertCountedForTheProvince(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void theFiguresOfEachUnitAreThoseOfTheBooksOfAllServices(int year) {
        NominationBooks nominations = NominationBooks.now();
        MeansBooks means = MeansBooks.now();
        Figures.assertCounted(
                Stream.of(
                                nominations.recognitions().stream()
                                        .filter(one -> one.year() == year)
                                        .map(NominationBooks.Recognised::unit),
                                means.visits().stream().map(MeansBooks.Visit::unit),
                                means.sessions().stream().map(MeansBooks.Session::organiser),
                                means.estimates().stream().map(MeansBooks.Purse::unit),
                                means.requests().stream().map(MeansBooks.Request::unit))
                        .flatMap(units -> units.distinct().sorted().limit(UNITS_COMPARED))
                        .distinct()
                        .toList(),
                year);
    }

    @ParameterizedTest
    @MethodSource("reportedYears")
    void everyUnitReportsTheLevelAboveAcceptsAndTheProvinceConsolidates(int year) {
        JsonNode before = completeness(year);
        int units = ROUND.play(year);
        JsonNode after = completeness(year);
        int expected = after.at("/total/expected").asInt();
        assertEquals(before.at("/total/missing").asInt(), units);
        assertEquals(
                before.at("/total/accepted").asInt() + units,
                after.at("/total/accepted").asInt());
        assertEquals(expected, after.at("/total/late").asInt());
        assertEquals(communesOf(year), communes(after));

        Api.Answer report = ROUND.consolidate(year);
        assertEquals(expected, report.body().at("/unitsBound").asInt());
        assertEquals(
                after.at("/total/accepted").asInt(),
                report.body().at("/unitsAccepted").asInt());
        Counts told = Figures.consolidated(report.text("/id"));
        assertEquals(AllBooks.now().consolidate(year).toString(), told.toString());
        assertTrue(
                PLAYED.stream()
                        .allMatch(code -> told.numbers().getOrDefault(code, "0").matches("[1-9].*")),
                told::toString);
    }

    /** The last one by default; {@code -Dyear.size=FULL} plays the reports of all three. */
    private static List<Integer> reportedYears() {
        boolean full = "FULL".equals(System.getProperty("year.size"));
        return full ? ReportRound.YEARS : ReportRound.YEARS.subList(2, 3);
    }

    private static JsonNode completeness(int year) {
        return Figures.read("/v1/report-completeness?year=" + year);
    }

    private static long communesOf(int year) {
        return Facts.number(
                "nominations",
                "SELECT count(*) FROM unit WHERE type = 'COMMUNE' AND (valid_from IS NULL OR valid_from <= '%1$d-12-31')"
                                .formatted(year)
                        + " AND (valid_to IS NULL OR valid_to >= '%1$d-12-31')".formatted(year));
    }

    private static long communes(JsonNode complete) {
        for (JsonNode part : complete.at("/byType")) {
            if ("COMMUNE".equals(part.at("/unitType").asText())) {
                return part.at("/counts/expected").asLong();
            }
        }
        throw new AssertionError(complete.toString());
    }
}
