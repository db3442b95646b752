package vn.guongsang.reporting.quota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.testing.Asked.officerOf;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class ReadersTest {

    private static final String PROGRESS = "/v1/quota-progress?year=2024&unitId={unit}";
    private static final String COMMUNES = "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/units?year=2024";

    private final UUID province = Ids.next();
    private final UUID department = Ids.next();
    private final UUID subordinate = Ids.next();
    private final UUID commune = Ids.next();

    @BeforeEach
    void aSmallTree() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(department, UnitType.DEPARTMENT, "Sở Y tế", province),
                unit(subordinate, UnitType.SUBORDINATE, "Bệnh viện thí dụ", department),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", province));
    }

    @Test
    void anOfficerSeesTheOwnUnitAndWhatLiesBelowIt() {
        Asked.get(officerOf(department), PROGRESS, department).statusCode(200);
        Asked.get(officerOf(department), PROGRESS, subordinate).statusCode(200);
    }

    @Test
    void whatLiesOutsideTheScopeIsAnsweredAsIfItWereUnknown() {
        Asked.get(officerOf(subordinate), PROGRESS, department).statusCode(404).body("code", equalTo("not-found"));
        Asked.get(officerOf(commune), PROGRESS, department).statusCode(404);
        Asked.get(officerOf(commune), "/v1/quota-progress?year=2024").statusCode(404);
        Asked.get(officerOf(commune), "/v1/quota-progress/EXEMPLARS_PROVINCE/records?year=2024")
                .statusCode(404);
        Asked.get(Asked.BOARD, PROGRESS, Ids.next()).statusCode(404);
    }

    @Test
    void aListOfUnitsShowsOnlyThoseInScope() {
        Asked.get(officerOf(commune), COMMUNES).statusCode(200).body("items.unitName", contains("Xã Quảng Thọ"));
        Asked.get(officerOf(department), COMMUNES).statusCode(200).body("items.size()", equalTo(0));
        Asked.get(Asked.BOARD, COMMUNES).statusCode(200).body("items.unitName", contains("Xã Quảng Thọ"));
    }

    @Test
    void aMissingUnitClaimSeesNothing() {
        Persona nowhere = Persona.of("khong-don-vi", "Không đơn vị", "unit-officer");
        Asked.get(nowhere, PROGRESS, commune).statusCode(404);
        Asked.get(nowhere, COMMUNES).statusCode(200).body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province-board",
                "council-member",
                "propaganda-board",
                "finance",
                "inspector",
                "auditor",
                "admin"
            })
    void rolesOfTheWholeProvinceSeeEveryUnit(String role) {
        Asked.get(Persona.of("ai-do", "Ai đó", role), PROGRESS, commune).statusCode(200);
        Asked.get(Persona.of("ai-do", "Ai đó", role), "/v1/quotas").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "media-editor", "no-such-role"})
    void otherRolesAreRefused(String role) {
        Persona persona = Persona.of("ai-do", "Ai đó", role).atOutlet(Ids.named("outlet", "trt"));
        Asked.get(persona, PROGRESS, commune).statusCode(403).body("code", equalTo("forbidden"));
        Asked.get(persona, "/v1/quotas").statusCode(403);
        Asked.get(persona, COMMUNES).statusCode(403);
        Asked.get(persona, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/records?year=2024")
                .statusCode(403);
    }

    @Test
    void withoutATokenNothingIsShown() {
        given().get(COMMUNES).then().statusCode(401).body("code", equalTo("unauthenticated"));
        given().get("/v1/quotas").then().statusCode(401);
    }
}
