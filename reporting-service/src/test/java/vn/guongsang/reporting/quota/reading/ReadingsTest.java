package vn.guongsang.reporting.quota.reading;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.reporting.testing.Some.exemplars;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.sql.SqlException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class ReadingsTest {

    private static final String CODE = "EXEMPLARS_PER_SCHOOL";
    private static final String READINGS = "/v1/quotas/" + CODE + "/readings";

    @Inject
    DataSource database;

    @BeforeEach
    void aQuotaOfTheBoard() {
        Sent.post(Asked.BOARD, "/v1/quotas", quota(CODE))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("readings[0].minimum", equalTo(2))
                .body("readings[0].recorded.by", equalTo("ban-tdkt"))
                .body("readings[0].section", equalTo("V.1.đ"));
    }

    @AfterEach
    void forget() {
        Database.change("DELETE FROM quota WHERE recorded_at IS NOT NULL");
        Database.change("DELETE FROM history_line WHERE action = 'readings'");
    }

    @Test
    void aNewReadingBeginsOnItsDayAndThePastOneStaysAsItWas() {
        String before = Database.text("SELECT to_jsonb(q)::text FROM quota q WHERE code = ?", CODE);

        Sent.step(Asked.BOARD, READINGS, 1, reading(3, "2025-01-01"))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("version", equalTo(2))
                .body("readings.minimum", contains(2, 3))
                .body("readings.validFrom", contains("2023-01-01", "2025-01-01"))
                .body("readings[0].validTo", equalTo("2024-12-31"))
                .body("readings[1]", not(hasKey("validTo")))
                .body("history.reason", contains("Theo cách hiểu mới", "Theo cách hiểu mới"));

        assertEquals(
                before,
                Database.text("SELECT to_jsonb(q)::text FROM quota q WHERE code = ? ORDER BY valid_from", CODE));
        assertEquals(
                "ban-tdkt",
                Database.text(
                        "SELECT actor FROM audit_line WHERE aggregate_type = 'quota' AND aggregate_id = ? ORDER BY seq DESC",
                        Readings.idOf(CODE)));
        target(2024).body("target", equalTo(2)).body("reading.validTo", equalTo("2024-12-31"));
        target(2025).body("target", equalTo(3)).body("reading.reading", equalTo("Cách hiểu 3"));
    }

    private static io.restassured.response.ValidatableResponse target(int year) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{code}/overview?year={year}", CODE, year)
                .statusCode(200);
    }

    @Test
    void aReadingThatOverlapsAPastOneIsRefusedAndNothingChanges() {
        Sent.step(Asked.BOARD, READINGS, 1, reading(3, "2023-01-01"))
                .statusCode(422)
                .body("code", equalTo("quota-reading-invalid"))
                .body("errors[0].pointer", equalTo("/validFrom"))
                .body("errors[0].code", equalTo("quota-reading-overlaps"))
                .body(
                        "errors[0].detail",
                        equalTo("Phải bắt đầu sau ngày 2023-01-01, ngày đầu của cách hiểu mới nhất."));
        assertEquals(1, Database.number("SELECT count(*) FROM quota WHERE code = ?", CODE));
    }

    @Test
    void theVersionThatWasReadIsNeeded() {
        Sent.post(Asked.BOARD, READINGS, reading(3, "2025-01-01")).statusCode(428);
        Sent.step(Asked.BOARD, READINGS, 2, reading(3, "2025-01-01")).statusCode(412);
        Sent.step(Asked.BOARD, "/v1/quotas/KHONG_CO/readings", 1, reading(3, "2025-01-01"))
                .statusCode(404);
        Asked.get(Asked.BOARD, "/v1/quotas/KHONG_CO").statusCode(404);
    }

    @Test
    void ofTwoWhoAddAReadingAtOnceOneHasToReadAgain() {
        List<CompletableFuture<Integer>> both = List.of("2025-01-01", "2025-02-01").stream()
                .map(from -> CompletableFuture.supplyAsync(() -> Sent.step(Asked.BOARD, READINGS, 1, reading(3, from))
                        .extract()
                        .statusCode()))
                .toList();

        assertEquals(
                List.of(200, 412),
                both.stream().map(CompletableFuture::join).sorted().toList());
        assertEquals(2, Database.number("SELECT count(*) FROM quota WHERE code = ?", CODE));
    }

    @Test
    void boundsAreChecked() {
        Sent.step(Asked.BOARD, READINGS, 1, reading(0, "2025-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minimum"));
        Sent.step(Asked.BOARD, READINGS, 1, reading(3, "2025-01-01").replace("NOMINATED_BY_UNIT", "BY_FEELING"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/countRule"));
    }

    @Test
    void aCodeIsGivenOnce() {
        Sent.post(Asked.BOARD, "/v1/quotas", quota(CODE)).statusCode(409).body("code", equalTo("quota-exists"));
        Sent.post(Asked.BOARD, "/v1/quotas", quota("ANOTHER_QUOTA").replace("GUONG_SANG_2023_2025", "KHONG_CO"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/planCode"));
        Sent.post(Asked.BOARD, "/v1/quotas", quota("ANOTHER_QUOTA").replace("TWO_PER_COMMUNE", "NO_SUCH"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reading/clauseKey"));
    }

    @Test
    void aReadingWithoutANumberShowsNoTargetAndNoForecast() {
        UUID commune = Ids.next();
        Database.clear();
        Told.units(unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", null));
        Told.exemplars(exemplars(1, Level.COMMUNE, 2025, commune));
        Sent.step(Asked.BOARD, READINGS, 1, reading(3, "2025-01-01").replace("\"minimum\": 3,", ""))
                .statusCode(200)
                .body("readings[1]", not(hasKey("minimum")));

        Asked.progress(2025, commune)
                .body("quotas.find { it.code == '" + CODE + "' }.standing", equalTo("NO_TARGET"))
                .body("quotas.find { it.code == '" + CODE + "' }.count", equalTo(1))
                .body("quotas.find { it.code == '" + CODE + "' }.containsKey('target')", equalTo(false))
                .body("quotas.find { it.code == '" + CODE + "' }.containsKey('forecast')", equalTo(false));
        Asked.get(Asked.BOARD, "/v1/quota-progress/{code}/gaps?year=2025", CODE)
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theServiceItselfCannotChangeARow() {
        assertThrows(SqlException.class, () -> Sql.of("UPDATE quota SET minimum = 1 WHERE code = :code")
                .bind("code", CODE)
                .update(database));
        assertThrows(SqlException.class, () -> Sql.of("DELETE FROM quota WHERE code = :code")
                .bind("code", CODE)
                .update(database));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-officer",
                "unit-leader",
                "district-board",
                "council-member",
                "propaganda-board",
                "finance",
                "inspector",
                "auditor",
                "admin"
            })
    void othersReadButOnlyTheBoardWrites(String role) {
        Persona other = Persona.of("nguoi-khac", "Người khác", role).inUnit(Ids.next());

        Asked.get(other, "/v1/quotas/" + CODE).statusCode(200).body("allowedActions", empty());
        Asked.get(Asked.BOARD, "/v1/quotas/" + CODE).body("allowedActions", contains("readings"));
        Sent.step(other, READINGS, 1, reading(3, "2025-01-01")).statusCode(403);
        Sent.post(other, "/v1/quotas", quota("ANOTHER_QUOTA")).statusCode(403);
    }

    private static String quota(String code) {
        return """
                {"planCode": "GUONG_SANG_2023_2025", "code": "%s", "metric": "EXEMPLARS", "unit": "EXEMPLAR", "reading": %s}"""
                .formatted(code, reading(2, "2023-01-01"));
    }

    private static String reading(int minimum, String from) {
        return """
                {"scope": "EACH_COMMUNE", "minimum": %1$d, "period": "YEAR", "countRule": "NOMINATED_BY_UNIT",
                 "levels": ["UNIT", "COMMUNE", "DISTRICT", "PROVINCE"], "explicit": false, "reading": "Cách hiểu %1$d",
                 "clauseKey": "TWO_PER_COMMUNE", "quote": "mỗi xã, phường, thị trấn có ít nhất 02 điển hình",
                 "validFrom": "%2$s", "reason": "Theo cách hiểu mới"}"""
                .formatted(minimum, from);
    }
}
