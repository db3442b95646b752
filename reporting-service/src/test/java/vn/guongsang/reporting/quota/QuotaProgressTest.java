package vn.guongsang.reporting.quota;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.guongsang.reporting.testing.Asked.progress;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.exemplars;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.retraction;
import static vn.guongsang.reporting.testing.Some.revoked;
import static vn.guongsang.reporting.testing.Some.task;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class QuotaProgressTest {

    private static final String[] DISTRICTS = {
        "Thành phố Huế",
        "Huyện Phong Điền",
        "Huyện Quảng Điền",
        "Huyện Phú Vang",
        "Thị xã Hương Thủy",
        "Thị xã Hương Trà",
        "Huyện A Lưới",
        "Huyện Phú Lộc",
        "Huyện Nam Đông"
    };

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID department = Ids.next();

    @BeforeEach
    void aProvinceWithACommuneAndADepartment() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(department, UnitType.DEPARTMENT, "Sở Y tế", province));
    }

    @Test
    void anApprovedExemplarCountsForItsCommune() {
        Told.exemplars(exemplars(1, Level.COMMUNE, 2024, commune));

        progress(2024, commune)
                .body("unitName", equalTo("Xã Quảng Thọ"))
                .body("basisDate", equalTo("2024-12-31"))
                .body("planInForce", equalTo(true))
                .body("quotas.code", contains("EXEMPLARS_PER_COMMUNE"))
                .body("quotas[0].target", equalTo(2))
                .body("quotas[0].count", equalTo(1))
                .body("quotas[0].gap", equalTo(1))
                .body("quotas[0].met", equalTo(false))
                .body("quotas[0].standing", equalTo("SHORT"))
                .body("quotas[0].standingLabel", equalTo("Chưa đạt"))
                .body("quotas[0].recordsUrl", endsWith("/EXEMPLARS_PER_COMMUNE/records?year=2024&unitId=" + commune));

        Told.exemplars(exemplars(2, Level.PROVINCE, 2024, commune));

        progress(2024, commune)
                .body("quotas[0].count", equalTo(3))
                .body("quotas[0].gap", equalTo(0))
                .body("quotas[0].met", equalTo(true));
    }

    @Test
    void zeroIsAnAnswer() {
        progress(2024, commune)
                .body("quotas[0].count", equalTo(0))
                .body("quotas[0].gap", equalTo(2))
                .body("total.recognitions", equalTo(0));
    }

    @Test
    void anotherYearDoesNotCount() {
        Told.exemplars(exemplars(1, Level.COMMUNE, 2023, commune));

        progress(2024, commune).body("quotas[0].count", equalTo(0));
    }

    @Test
    void aRevocationReducesTheCountAndAReapprovalCountsAgain() {
        UUID id = Ids.next();
        Recognition first = recognition(1, Level.COMMUNE, 2024, commune);
        Told.exemplars(exemplar(id, 1, first));
        progress(2024, commune).body("quotas[0].count", equalTo(1));

        Told.exemplars(exemplar(id, 2, revoked(first)));
        progress(2024, commune).body("quotas[0].count", equalTo(0)).body("quotas[0].recognitions", equalTo(0));

        Told.exemplars(exemplar(id, 3, revoked(first), recognition(2, Level.COMMUNE, 2024, commune)));
        progress(2024, commune).body("quotas[0].count", equalTo(1)).body("quotas[0].recognitions", equalTo(1));
    }

    @Test
    void oneSubjectRecognisedAtFourLevelsIsOneSubjectAndFourRecognitions() {
        Told.exemplars(exemplar(
                Ids.next(),
                4,
                recognition(1, Level.UNIT, 2024, commune),
                recognition(2, Level.COMMUNE, 2024, commune),
                recognition(3, Level.DISTRICT, 2024, commune),
                recognition(4, Level.PROVINCE, 2024, commune)));

        progress(2024, commune)
                .body("quotas[0].count", equalTo(1))
                .body("quotas[0].distinctSubjects", equalTo(1))
                .body("quotas[0].recognitions", equalTo(4));
        progress(2024)
                .body("unitId", equalTo(province.toString()))
                .body("total.distinctSubjects", equalTo(1))
                .body("total.recognitions", equalTo(4))
                .body("quotas.code", contains("EXEMPLARS_PROVINCE"))
                .body("quotas[0].target", equalTo(15))
                .body("quotas[0].count", equalTo(1))
                .body("quotas[0].recognitions", equalTo(1));
    }

    @Test
    void householdsCountAndStandApart() {
        Told.exemplars(
                exemplar(Ids.next(), 1, SubjectType.HOUSEHOLD, recognition(1, Level.COMMUNE, 2024, commune)),
                exemplar(Ids.next(), 1, SubjectType.COLLECTIVE, recognition(1, Level.COMMUNE, 2024, commune)));

        progress(2024, commune)
                .body("quotas[0].count", equalTo(2))
                .body("quotas[0].bySubjectType.subjectType", contains("INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"))
                .body("quotas[0].bySubjectType.distinctSubjects", contains(0, 1, 1));
    }

    @Test
    void aSuccessorCountsWhatItsPredecessorsAchievedInTheYearOfTheMerger() {
        UUID other = Ids.next();
        UUID merged = Ids.next();
        LocalDate start = Some.DISTRICTS_END.plusDays(1);
        Told.units(
                unit(other, UnitType.COMMUNE, "Xã Quảng Vinh", province, Some.DISTRICTS_END, merged),
                Some.dated(merged, UnitType.COMMUNE, "Xã Quảng Điền", province, start, null));
        Told.exemplars(exemplars(2, Level.COMMUNE, 2025, other));
        Told.exemplars(exemplars(1, Level.COMMUNE, 2025, merged));

        progress(2025, merged).body("quotas[0].count", equalTo(3)).body("quotas[0].met", equalTo(true));
        progress(2025, other).body("quotas", empty()).body("total.recognitions", equalTo(2));
        progress(2024, merged).body("quotas", empty());
    }

    @Test
    void nineDistrictsAreBoundIn2024AndNoneOnTheBasisDateOf2025() {
        UUID[] districts = new UUID[DISTRICTS.length];
        for (int i = 0; i < districts.length; i++) {
            districts[i] = Ids.next();
            Told.units(unit(districts[i], UnitType.DISTRICT, DISTRICTS[i], province, Some.DISTRICTS_END));
        }
        UUID inDistrict = Ids.next();
        Told.units(unit(inDistrict, UnitType.COMMUNE, "Xã Quảng Lợi", districts[2], Some.DISTRICTS_END));
        Told.exemplars(exemplars(1, Level.DISTRICT, 2024, inDistrict));
        Told.exemplars(exemplars(1, Level.COMMUNE, 2024, inDistrict));
        Told.exemplars(exemplars(1, Level.PROVINCE, 2024, districts[2]));

        unitsOf("EXEMPLARS_PER_DISTRICT", 2024)
                .body("items", hasSize(9))
                .body("items.target", everyItem(equalTo(5)))
                .body("items.find { it.unitName == 'Huyện Quảng Điền' }.count", equalTo(2))
                .body("items.find { it.unitName == 'Huyện Phú Lộc' }.gap", equalTo(5));
        unitsOf("EXEMPLARS_PER_DISTRICT", 2025).body("items", empty());
        progress(2025, districts[2]).body("quotas", empty());
    }

    @Test
    void theUnitsOfAQuotaComeInVietnameseOrderPageByPage() {
        Told.units(
                unit(Ids.next(), UnitType.COMMUNE, "Xã Điền Hương", province),
                unit(Ids.next(), UnitType.COMMUNE, "Xã Dương Hòa", province),
                unit(Ids.next(), UnitType.COMMUNE, "Xã Hồng Hạ", province));

        ValidatableResponse first = Asked.get(
                        Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/units?year=2024&limit=2")
                .statusCode(200)
                .body("items.unitName", contains("Xã Dương Hòa", "Xã Điền Hương"));
        Asked.get(Asked.BOARD, first.extract().path("next"))
                .statusCode(200)
                .body("items.unitName", contains("Xã Hồng Hạ", "Xã Quảng Thọ"))
                .body("$", not(hasKey("next")));
    }

    @Test
    void aPropagatedQuotaNeedsAPublishedFactThatHasNotBeenTakenDown() {
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, recognition(1, Level.UNIT, 2024, department)));
        popularisedOf(0, false);

        Told.tasks(task(id, 1, TaskStatus.SCHEDULED));
        popularisedOf(0, false);

        Told.tasks(task(id, 2, TaskStatus.PUBLISHED));
        popularisedOf(0, false);

        PropagationTaskSnapshot aired = task(id, 1, TaskStatus.PUBLISHED);
        Told.tasks(aired);
        popularisedOf(1, true);

        Told.tasks(retraction(aired, TaskStatus.OPEN));
        popularisedOf(1, true);

        Told.tasks(retraction(aired, TaskStatus.PUBLISHED));
        popularisedOf(0, false);

        Told.tasks(task(id, 1, TaskStatus.PUBLISHED));
        popularisedOf(1, true);
    }

    @Test
    void aSubordinateUnitIsBoundByItselfAndCountsForTheDepartmentAboveIt() {
        UUID hospital = Ids.next();
        Told.units(unit(hospital, UnitType.SUBORDINATE, "Bệnh viện thí dụ", department));
        UUID id = Ids.next();
        Told.exemplars(exemplar(id, 1, recognition(1, Level.UNIT, 2024, hospital)));
        Told.tasks(task(id, 1, TaskStatus.PUBLISHED));

        progress(2024, hospital)
                .body("quotas.code", contains("EXEMPLARS_PER_SUBORDINATE_UNIT"))
                .body("quotas[0].met", equalTo(true));
        popularisedOf(1, true);
    }

    @Test
    void afterThePlanNumbersAreShownWithoutATarget() {
        Told.exemplars(exemplars(1, Level.COMMUNE, 2026, commune));

        progress(2026, commune)
                .body("planInForce", equalTo(false))
                .body("quotas[0].count", equalTo(1))
                .body("quotas[0]", not(hasKey("target")))
                .body("quotas[0]", not(hasKey("gap")))
                .body("quotas[0]", not(hasKey("met")));
    }

    @Test
    void aQuotaWithoutANumberShowsNoTarget() {
        Database.change("UPDATE quota SET minimum = NULL WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        try {
            progress(2024, commune)
                    .body("planInForce", equalTo(true))
                    .body("quotas[0].count", equalTo(0))
                    .body("quotas[0].standing", equalTo("NO_TARGET"))
                    .body("quotas[0].standingLabel", equalTo("Không có chỉ tiêu bằng số"))
                    .body("quotas[0]", not(hasKey("target")))
                    .body("quotas[0]", not(hasKey("met")));
            unitsOf("EXEMPLARS_PER_COMMUNE", 2024)
                    .body("items[0].standing", equalTo("NO_TARGET"))
                    .body("items[0]", not(hasKey("target")));
            Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/overview?year=2024")
                    .statusCode(200)
                    .body("unitsBound", equalTo(1))
                    .body("$", not(hasKey("targetTotal")))
                    .body("$", not(hasKey("unitsMet")));
        } finally {
            Database.change("UPDATE quota SET minimum = 2 WHERE code = 'EXEMPLARS_PER_COMMUNE'");
        }
    }

    private void popularisedOf(int count, boolean met) {
        progress(2024, department)
                .body("quotas.code", contains("EXEMPLARS_PER_DEPARTMENT", "EXEMPLARS_PER_PROVINCIAL_AGENCY"))
                .body("quotas[0].count", equalTo(count))
                .body("quotas[0].met", equalTo(met))
                .body("quotas[1].target", equalTo(10))
                .body("quotas[1].count", equalTo(1));
    }

    private static ValidatableResponse unitsOf(String quota, int year) {
        return Asked.get(Asked.BOARD, "/v1/quota-progress/{code}/units?year={year}&limit=100", quota, year)
                .statusCode(200);
    }
}
