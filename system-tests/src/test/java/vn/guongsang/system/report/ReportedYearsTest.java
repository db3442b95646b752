package vn.guongsang.system.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.report.ReportRound;
import vn.guongsang.localstack.demo.year.play.EarlierYears;
import vn.guongsang.system.oracle.Facts;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** The three years of the plan: what reporting-service counts, and what all units report. */
class ReportedYearsTest {

    private static final int UNITS_COMPARED = 12;

    @BeforeAll
    static void playTheEarlierYears() {
        try (EarlierYears years = new EarlierYears(
                TheSuite.NOMINATIONS, TheSuite.MEDIA, TheSuite.suite().identity())) {
            years.play();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void theFiguresOfTheProvinceAreThoseOfTheBooksOfTheOtherServices(int year) {
        assertSame(new Books(), province(), year);
    }

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025})
    void theFiguresOfEachUnitAreThoseOfTheBooksOfTheOtherServices(int year) {
        Books books = new Books();
        books.nominations.recognitions().stream()
                .filter(one -> one.year() == year)
                .map(NominationBooks.Recognised::unit)
                .distinct()
                .sorted()
                .limit(UNITS_COMPARED)
                .forEach(unit -> assertSame(books, unit, year));
    }

    /** The books of the other services at one moment. */
    private static final class Books {

        private final NominationBooks nominations = NominationBooks.now();
        private final MediaBooks media = MediaBooks.now();
        private final UnitMap units = UnitMap.now();

        Map<String, Long> count(UUID unit, int year) {
            return Recount.of(nominations, media, units.tree(unit, LocalDate.of(year, 12, 31)), year);
        }
    }

    private static void assertSame(Books books, UUID unit, int year) {
        Map<String, Long> counted = books.count(unit, year);
        Map<String, Long> told = Awaitility.await()
                .until(
                        () -> told(unit, year, counted.keySet()),
                        figures -> figures.equals(counted)
                                || Oracle.violations(Instant.now()).isEmpty());
        assertEquals(lines(counted), lines(told), unit + " in " + year);
    }

    private static Map<String, Long> told(UUID unit, int year, Set<String> wanted) {
        JsonNode values = read("/v1/report-indicators/values?unitId=" + unit + "&year=" + year);
        return figures(values.at("/items"), "/indicator", "/value", wanted);
    }

    /** By code; minutes in hundredths. */
    private static Map<String, Long> figures(JsonNode all, String code, String value, Set<String> wanted) {
        Map<String, Long> figures = new TreeMap<>();
        for (JsonNode one : all) {
            String name = one.at(code).asText();
            if (wanted.contains(name)) {
                BigDecimal number = new BigDecimal(one.at(value).asText());
                figures.put(name, (name.startsWith("MINUTES") ? number.movePointRight(2) : number).longValueExact());
            }
        }
        return figures;
    }

    private static UUID province() {
        return UUID.fromString(TheSuite.NOMINATIONS
                .get(People.token(People.BOARD), "/v1/units?type=PROVINCE")
                .require(200)
                .text("/items/0/id"));
    }

    private static String lines(Map<String, Long> figures) {
        return figures.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("reportedYears")
    void everyUnitReportsTheLevelAboveAcceptsAndTheProvinceConsolidates(int year) {
        JsonNode before = completeness(year);
        try (ReportRound round = new ReportRound(
                TheSuite.NOMINATIONS, TheSuite.REPORTING, TheSuite.suite().identity())) {
            int units = round.play(year);
            JsonNode after = completeness(year);
            int expected = after.at("/total/expected").asInt();
            assertEquals(before.at("/total/missing").asInt(), units);
            assertEquals(
                    before.at("/total/accepted").asInt() + units,
                    after.at("/total/accepted").asInt());
            assertEquals(expected, after.at("/total/late").asInt());
            assertEquals(communesOf(year), communes(after));

            Api.Answer report = round.consolidate(year);
            assertEquals(expected, report.body().at("/unitsBound").asInt());
            assertEquals(
                    after.at("/total/accepted").asInt(),
                    report.body().at("/unitsAccepted").asInt());
            assertEquals(
                    lines(counted(year)),
                    lines(consolidated(report, counted(year).keySet())));
        }
    }

    /** The last one by default; {@code -Dyear.size=FULL} plays the reports of all three. */
    private static List<Integer> reportedYears() {
        boolean full = "FULL".equals(System.getProperty("year.size"));
        return full ? ReportRound.YEARS : ReportRound.YEARS.subList(2, 3);
    }

    private static JsonNode completeness(int year) {
        return read("/v1/report-completeness?year=" + year);
    }

    private static JsonNode read(String path) {
        return TheSuite.REPORTING
                .get(People.token(People.BOARD), path)
                .require(200)
                .body();
    }

    private static Map<String, Long> counted(int year) {
        return new Books().count(province(), year);
    }

    /** The system's figures in the sealed document that machines read. */
    private static Map<String, Long> consolidated(Api.Answer report, Set<String> wanted) {
        JsonNode sealed = read("/v1/consolidated-reports/" + report.text("/id") + "/documents/JSON");
        return figures(sealed.at("/snapshot/indicators"), "/code", "/system", wanted);
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
