package vn.guongsang.reporting.report.term;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.report.Reporting.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class TermTest {

    private static final String ALL = "/v1/report-terms";

    @Inject
    Terms terms;

    @AfterEach
    void onlyTheFirstTermIsLeft() {
        Database.change("DELETE FROM report_term WHERE valid_from >= '2098-01-01'");
        Database.change("UPDATE report_term SET valid_to = NULL, version = 1");
    }

    @Test
    void aYearKeepsTheTermOfItsLastDay() {
        post(Asked.BOARD, ALL, term("--11-20", "2098-06-01"))
                .statusCode(201)
                .body("dueDay", equalTo("--11-20"))
                .body("outlierFactor", equalTo(2.5f));
        assertEquals(LocalDate.of(2097, 12, 15), terms.of(2097).dueOn(2097));
        assertEquals(LocalDate.of(2098, 11, 20), terms.of(2098).dueOn(2098));
        assertEquals(LocalDate.of(2020, 12, 15), terms.of(2020).dueOn(2020), "the first one for years before it");
        assertEquals(LocalDate.of(2025, 3, 31), terms.of(2024).openUntil(2024));
        Asked.get(Asked.officerOf(Ids.next()), ALL)
                .statusCode(200)
                .body("items.validFrom", contains("2098-06-01", "2023-01-01"))
                .body("items[1].validTo", equalTo("2098-05-31"));
    }

    @Test
    void aTermThatBeginsInThePastOrIsSetBySomebodyElseIsRefused() {
        post(Asked.BOARD, ALL, term("--11-20", "2024-01-01"))
                .statusCode(422)
                .body("code", equalTo("report-term-invalid"))
                .body("errors.code", contains("not-before-today"));
        post(Asked.BOARD, ALL, term("--02-30", "2098-06-01")).statusCode(400).body("errors", hasSize(1));
        for (String role : List.of("unit-leader", "district-board", "finance", "admin")) {
            post(Persona.of("nguoi", "Người", role).inUnit(Ids.next()), ALL, term("--11-20", "2098-06-01"))
                    .statusCode(403);
        }
        Asked.get(Persona.of("toa-soan", "Tòa soạn", "media-editor"), ALL).statusCode(403);
    }

    private static Map<String, Object> term(String due, String from) {
        return Map.of(
                "dueDay",
                due,
                "basisDay",
                "--12-31",
                "lockDays",
                60,
                "remindDays",
                7,
                "urgeDays",
                10,
                "outlierFactor",
                2.5,
                "validFrom",
                from,
                "source",
                "Công văn thử");
    }
}
