package vn.guongsang.reporting.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.revoked;
import static vn.guongsang.reporting.testing.Some.task;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class CoverageTest {

    private static final String CELL = "cells.find { it.sector == '%s' && it.subjectType == '%s' }.";

    private final UUID province = Ids.next();
    private final UUID district = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void aDistrictWithACommuneAndAnotherCommune() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(district, UnitType.DISTRICT, "Huyện Quảng Điền", province),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", district),
                unit(other, UnitType.COMMUNE, "Xã Phú Diên", province));
    }

    @Test
    void everyFieldAndKindHasACellAndZeroIsNotTheSameAsNoData() {
        tell("HEALTH", SubjectType.INDIVIDUAL, recognition(1, Level.COMMUNE, 2024, commune));

        matrix("")
                .body("cells", hasSize(42))
                .body("cells[0].sector", equalTo("PARTY_GOVERNMENT_MASS_ORGANISATIONS"))
                .body("cells[41].sector", equalTo("SOCIAL_LIFE"))
                .body("emptyCells", equalTo(41))
                .body(cell("HEALTH", "INDIVIDUAL", "state"), equalTo("COVERED"))
                .body(cell("HEALTH", "HOUSEHOLD", "state"), equalTo("EMPTY"))
                .body(cell("HEALTH", "HOUSEHOLD", "stateLabel"), equalTo("Còn trống"))
                .body("sectors[5].nameVi", equalTo("Y tế"))
                .body("sectors[5].nameEn", equalTo("Health care"));
        matrix("&unitId=" + other)
                .body(cell("HEALTH", "INDIVIDUAL", "state"), equalTo("NO_DATA"))
                .body("total.recognitions", equalTo(0));
    }

    @Test
    void subjectsRecognitionsAndWhatIsPropagatedAreKeptApartAndNeverSummed() {
        UUID twice = tell(
                "AGRICULTURE",
                SubjectType.HOUSEHOLD,
                recognition(1, Level.COMMUNE, 2024, commune),
                recognition(2, Level.PROVINCE, 2024, commune));
        sameSubjectInAnotherField(twice);
        tell("AGRICULTURE", SubjectType.HOUSEHOLD, revoked(recognition(1, Level.COMMUNE, 2024, commune)));
        Told.tasks(task(twice, 2, TaskStatus.PUBLISHED));

        matrix("&unitId=" + district)
                .body(cell("AGRICULTURE", "HOUSEHOLD", "figures.distinctSubjects"), equalTo(1))
                .body(cell("AGRICULTURE", "HOUSEHOLD", "figures.recognitions"), equalTo(2))
                .body(cell("AGRICULTURE", "HOUSEHOLD", "figures.propagatedSubjects"), equalTo(1))
                .body(cell("AGRICULTURE", "HOUSEHOLD", "figures.propagatedRecognitions"), equalTo(1))
                .body("subjectTypes.find { it.subjectType == 'HOUSEHOLD' }.figures.distinctSubjects", equalTo(1))
                .body("subjectTypes.find { it.subjectType == 'HOUSEHOLD' }.figures.recognitions", equalTo(3))
                .body("total.distinctSubjects", equalTo(1))
                .body("total.recognitions", equalTo(3));
        matrix("&level=PROVINCE")
                .body("total.recognitions", equalTo(1))
                .body(cell("AGRICULTURE", "HOUSEHOLD", "figures.propagatedRecognitions"), equalTo(1));
        Asked.get(Asked.BOARD, "/v1/coverage?year=2023&unitId={u}", district).body("total.recognitions", equalTo(0));
    }

    private void sameSubjectInAnotherField(UUID subject) {
        UUID id = Ids.next();
        Recognition recognised = recognition(1, Level.COMMUNE, 2024, commune);
        ExemplarSnapshot sample = Some.exemplar(id, 1, SubjectType.HOUSEHOLD, recognised);
        Told.exemplars(new ExemplarSnapshot(
                id,
                1,
                "approved",
                sample.status(),
                1,
                true,
                null,
                new Card(subject, "Hộ thí dụ", SubjectType.HOUSEHOLD, commune, "SOCIAL_SECURITY", null, null),
                sample.recognitions()));
    }

    @Test
    void aPastDayShowsWhatWasApprovedAndPublishedByThen() {
        UUID farmer = tell("AGRICULTURE", SubjectType.INDIVIDUAL, recognition(1, Level.COMMUNE, 2024, commune));
        Told.tasks(task(farmer, 1, TaskStatus.PUBLISHED));

        matrix("&asOf=2024-11-19").body("total.recognitions", equalTo(0));
        matrix("&asOf=2024-11-20")
                .body("asOf", equalTo("2024-11-20T16:59:59.999Z"))
                .body("total.recognitions", equalTo(1))
                .body("total.propagatedRecognitions", equalTo(1));
    }

    @Test
    void dossiersAndFieldsOutsideThePlanAreShown() {
        tell("SEA_AND_ISLANDS", SubjectType.COLLECTIVE, recognition(1, Level.COMMUNE, 2024, commune));
        new Sample("nomination-submitted", "nominations")
                .with(data -> data.put("unitId", other.toString())
                        .put("year", 2024)
                        .put("sector", "HEALTH")
                        .put("subjectType", "INDIVIDUAL"))
                .tell(1);

        matrix("")
                .body("cells", hasSize(45))
                .body("cells[44].sector", equalTo("SEA_AND_ISLANDS"))
                .body(cell("SEA_AND_ISLANDS", "COLLECTIVE", "state"), equalTo("COVERED"));
        matrix("&unitId=" + other)
                .body(cell("HEALTH", "INDIVIDUAL", "figures.dossiers"), equalTo(1))
                .body(cell("HEALTH", "INDIVIDUAL", "state"), equalTo("EMPTY"))
                .body("total.dossiers", equalTo(1));
    }

    @Test
    void theRecognitionsOfACellAreListed() {
        UUID farmer = tell("AGRICULTURE", SubjectType.INDIVIDUAL, recognition(1, Level.COMMUNE, 2024, commune));
        tell("AGRICULTURE", SubjectType.COLLECTIVE, recognition(1, Level.COMMUNE, 2024, commune));
        tell("HEALTH", SubjectType.INDIVIDUAL, recognition(1, Level.COMMUNE, 2024, commune));

        records("&sector=AGRICULTURE&subjectType=INDIVIDUAL").body("items.exemplarId", contains(farmer.toString()));
        records("&sector=AGRICULTURE").body("items", hasSize(2));
        records("&subjectType=INDIVIDUAL&limit=1").body("items", hasSize(1));
        records("&unitId=" + other).body("items", hasSize(0));
    }

    @Test
    void anOfficerSeesTheOwnUnitOnly() {
        Asked.get(Asked.officerOf(district), "/v1/coverage?year=2024&unitId={u}", commune)
                .statusCode(200);
        Asked.get(Asked.officerOf(commune), "/v1/coverage?year=2024&unitId={u}", district)
                .statusCode(404);
        Asked.get(Asked.officerOf(commune), "/v1/coverage?year=2024").statusCode(404);
        Asked.get(Asked.officerOf(commune), "/v1/coverage/records?year=2024&unitId={u}", other)
                .statusCode(404);
        Asked.get(Asked.BOARD, "/v1/coverage?year=2024&level=NATION").statusCode(400);
    }

    private static UUID tell(String sector, SubjectType type, Recognition... recognitions) {
        UUID id = Ids.next();
        ExemplarSnapshot sample = Some.exemplar(id, recognitions.length, type, recognitions);
        Told.exemplars(new ExemplarSnapshot(
                id,
                sample.version(),
                sample.change(),
                sample.status(),
                sample.approvalNo(),
                sample.publishable(),
                null,
                new Card(id, "Điển hình thí dụ", type, recognitions[0].unitId(), sector, null, null),
                sample.recognitions()));
        return id;
    }

    private static ValidatableResponse matrix(String more) {
        return Asked.get(Asked.BOARD, "/v1/coverage?year=2024" + more).statusCode(200);
    }

    private static ValidatableResponse records(String more) {
        return Asked.get(Asked.BOARD, "/v1/coverage/records?year=2024" + more).statusCode(200);
    }

    private static String cell(String sector, String type, String member) {
        return CELL.formatted(sector, type) + member;
    }
}
