package vn.guongsang.system.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** What reporting-service tells of a year: all that it fills by itself, neither more nor less than the books hold. */
public final class Figures {

    private Figures() {}

    /** The figures of the whole province in some years are those of the books. */
    public static void assertCountedForTheProvince(int... years) {
        AllBooks books = AllBooks.now();
        for (int year : years) {
            assertCounted(books, books.units().province(), year);
        }
    }

    /** Those of some units are, too. */
    static void assertCounted(List<UUID> units, int year) {
        AllBooks books = AllBooks.now();
        units.forEach(unit -> assertCounted(books, unit, year));
    }

    private static void assertCounted(AllBooks books, UUID unit, int year) {
        String counted = books.count(unit, year).toString();
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> assertEquals(counted, told(unit, year).toString(), unit + " in " + year));
    }

    private static Counts told(UUID unit, int year) {
        JsonNode values = read("/v1/report-indicators/values?unitId=" + unit + "&year=" + year);
        return counts(values.at("/items"), "indicator", "value");
    }

    /** The system's figures in the sealed document that machines read. */
    static Counts consolidated(String report) {
        JsonNode sealed = read("/v1/consolidated-reports/" + report + "/documents/JSON");
        return counts(sealed.at("/snapshot/indicators"), "code", "system");
    }

    private static Counts counts(JsonNode all, String code, String value) {
        Counts counts = new Counts();
        for (JsonNode one : all) {
            if (one.has(value)) {
                counts.put(one.get(code).asText(), new BigDecimal(one.get(value).asText()));
            }
        }
        return counts;
    }

    static JsonNode read(String path) {
        return TheSuite.REPORTING
                .get(People.token(People.BOARD), path)
                .require(200)
                .body();
    }
}
