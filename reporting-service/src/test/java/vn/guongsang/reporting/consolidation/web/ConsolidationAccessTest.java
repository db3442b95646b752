package vn.guongsang.reporting.consolidation.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.consolidation.web.Consolidating.MAKER;
import static vn.guongsang.reporting.consolidation.web.Consolidating.SIGNER;
import static vn.guongsang.reporting.consolidation.web.Consolidating.SIGNING;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.reporting.consolidation.seal.CanonicalJson;
import vn.guongsang.reporting.consolidation.snapshot.Reaches;
import vn.guongsang.reporting.consolidation.snapshot.Snapshots;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;

@QuarkusTest
@ReportingStack
class ConsolidationAccessTest {

    private static final Persona AUDITOR = Persona.of("kiem-toan", "Kiểm toán", "auditor");
    private static final Persona FINANCE = Persona.of("tai-chinh", "Tài chính", "finance");

    @Inject
    Snapshots snapshots;

    @Inject
    Reaches reaches;

    private Consolidating it;

    @BeforeEach
    void aProvinceThatReports() {
        it = Consolidating.province();
    }

    @Test
    void aProvincialBodyConsolidatesItsOwnTreeAndADistrictTheYearsInWhichItExisted() {
        Persona leader = Persona.of("giam-doc-so", "Giám đốc", "unit-leader").inUnit(it.department);
        UUID id = Consolidating.made(officerOf(it.department), it.department, 2024, null);

        Asked.get(leader, "/v1/consolidated-reports/{id}", id)
                .statusCode(200)
                .body("unitName", equalTo("Sở Y tế"))
                .body("allowedActions", contains("finalisation", "discard"));
        Asked.get(officerOf(it.commune), "/v1/consolidated-reports/{id}", id).statusCode(404);
        Asked.get(AUDITOR, "/v1/consolidated-reports/{id}", id).statusCode(200);
        Asked.get(FINANCE, "/v1/consolidated-reports/{id}", id).statusCode(403);
        Consolidating.step(officerOf(it.department), id, "finalisation", "\"v1\"", SIGNING)
                .statusCode(403);
        Consolidating.step(leader, id, "finalisation", "\"v1\"", SIGNING)
                .statusCode(200)
                .body("status", equalTo("FINAL"));
        Consolidating.step(
                        SIGNER,
                        id,
                        "dispatch",
                        "\"v2\"",
                        "{\"sentOn\": \"2025-01-10\", \"documentNumber\": \"1024/UBND\"}")
                .statusCode(422)
                .body("code", equalTo("consolidation-not-of-province"));
        Persona board =
                Persona.of("hoi-dong-huyen", "Hội đồng huyện", "district-board").inUnit(it.district);
        assertOfTheDistrict(Consolidating.made(board, it.district, 2024, null), board, id);
    }

    @Test
    void othersAreRefused() {
        assertEquals(
                404,
                Consolidating.order(officerOf(it.commune), it.department, 2024, null)
                        .statusCode());
        assertEquals(
                403,
                Consolidating.order(
                                Persona.of("pho-giam-doc", "Phó", "unit-leader").inUnit(it.department),
                                it.subordinate,
                                2024,
                                null)
                        .statusCode());
        assertEquals(403, Consolidating.order(AUDITOR, null, 2024, null).statusCode());
    }

    @Test
    void eachRuleIsNamedWhereItIsBroken() {
        refused(it.commune, 2024).body("errors.code", contains("unit-does-not-consolidate"));
        refused(it.district, 2025).body("errors.code", contains("unit-ended-before-basis-date"));
        refused(null, 2022).body("errors.code", contains("year-outside-plan"));
        refused(null, 2099).body("errors.code", containsInAnyOrder("year-outside-plan", "year-not-begun"));
        Consolidating.order(MAKER, null, 2024, UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors.code", contains("amends-not-valid-report"));
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        Instant asOf = Instant.parse("2025-01-05T02:30:00Z");
        assertEquals(taken(asOf), taken(asOf));
    }

    private void assertOfTheDistrict(UUID id, Persona board, UUID other) {
        Asked.get(board, "/v1/consolidated-reports/{id}", id)
                .body("unitName", equalTo("Huyện Quảng Điền"))
                .body("unitsAccepted", equalTo(1));
        Asked.get(MAKER, "/v1/consolidated-reports/{id}/delta?from={from}", id, other)
                .statusCode(422)
                .body("code", equalTo("delta-of-different-scopes"));
    }

    private String taken(Instant asOf) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CanonicalJson.write(snapshots.take(
                        reaches.of(it.province, 2024, asOf, UnitScope.ALL).orElseThrow())));
    }

    private static ValidatableResponse refused(UUID unit, int year) {
        return Consolidating.order(MAKER, unit, year, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("consolidation-refused"));
    }
}
