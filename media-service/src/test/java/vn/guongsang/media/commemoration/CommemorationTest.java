package vn.guongsang.media.commemoration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.TestClock;

@QuarkusTest
@MediaStack
class CommemorationTest {

    @Inject
    TestClock clock;

    @Test
    void theGreatDaysOfAYearStandInTheirOrderLunarOnesAmongThem() {
        Asked.get(EDITOR, "/v1/commemorations?year=2026&tier=MAJOR_NATIONAL")
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "PARTY_FOUNDING",
                                "LUNAR_NEW_YEAR",
                                "HUNG_KINGS",
                                "REUNIFICATION",
                                "DIEN_BIEN_PHU",
                                "HO_CHI_MINH_BIRTHDAY",
                                "AUGUST_REVOLUTION",
                                "NATIONAL_DAY"))
                .body("items[1].day", equalTo("2026-02-17"))
                .body("items[1].anniversary", nullValue())
                .body("items[2].day", equalTo("2026-04-26"))
                .body("items[2].dayMonth", equalTo("10/3"))
                .body("items[2].calendar", equalTo("LUNAR"))
                .body("items[7].name", equalTo("Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam"))
                .body("items[7].anniversary", equalTo(81))
                .body("items[7].anniversaryKind", equalTo("OTHER"));
        Asked.get(EDITOR, "/v1/commemorations?year=2025&calendar=LUNAR")
                .body("items.day", contains("2025-01-29", "2025-04-07", "2025-06-18"));
    }

    @Test
    void theYearOfTheListTurnsAtMidnightInVietnam() {
        LocalDate newYear = Vietnam.dateOf(Instant.now()).plusYears(1).with(TemporalAdjusters.firstDayOfYear());
        Duration untilThen = Duration.between(Instant.now(), Vietnam.startOf(newYear));
        try {
            clock.putAhead(untilThen.minusMinutes(1));
            Asked.get(EDITOR, "/v1/commemorations")
                    .body("items.day", everyItem(startsWith(newYear.minusDays(1).getYear() + "-")));
            clock.putAhead(untilThen.plusSeconds(1));
            Asked.get(EDITOR, "/v1/commemorations").body("items.day", everyItem(startsWith(newYear.getYear() + "-")));
        } finally {
            clock.putAhead(Duration.ZERO);
        }
    }

    @Test
    void theListGoesOnWhereThePageEnds() {
        String next = Asked.get(PROPAGANDA, "/v1/commemorations?year=2025&limit=54")
                .body("items", hasSize(54))
                .extract()
                .path("next");

        Asked.get(PROPAGANDA, next)
                .body("items.code", contains("ARMY_FOUNDING"))
                .body("items.day", everyItem(equalTo("2025-12-22")))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=1949", "year=2101", "tier=BIG", "day=1"})
    void aWrongParameterIsRefused(String query) {
        Asked.get(PROPAGANDA, "/v1/commemorations?" + query).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "unit-officer", "finance"})
    void othersDoNotReadThem(String role) {
        Asked.get(Persona.of("khac", "Khác", role), "/v1/commemorations").statusCode(403);
    }
}
