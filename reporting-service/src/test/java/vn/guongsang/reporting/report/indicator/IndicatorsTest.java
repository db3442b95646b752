package vn.guongsang.reporting.report.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.revoked;
import static vn.guongsang.reporting.testing.Some.task;
import static vn.guongsang.reporting.testing.Some.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class IndicatorsTest {

    private static final Instant END = Instant.parse("2025-01-31T03:00:00Z");
    private static final String VALUES = "/v1/report-indicators/values";
    private static final String RECORDS = "/v1/report-indicators/{code}/records?unitId={u}&year=2024&asOf={at}";

    @Inject
    Indicators indicators;

    private final UUID department = Ids.next();
    private final UUID hospital = Ids.next();
    private final UUID school = Ids.next();

    @BeforeEach
    void aDepartmentWithTwoUnits() {
        Told.units(
                unit(department, UnitType.DEPARTMENT, "Sở Thử", null),
                unit(hospital, UnitType.SUBORDINATE, "Bệnh viện Thử", department),
                unit(school, UnitType.SUBORDINATE, "Trường Thử", department));
    }

    @Test
    void aSubjectOfTwoUnitsAndFourLevelsIsOneSubjectForTheUnitAboveThem() {
        Told.exemplars(
                exemplar(
                        Ids.next(),
                        1,
                        recognition(1, Level.UNIT, 2024, hospital),
                        recognition(2, Level.UNIT, 2024, school),
                        recognition(3, Level.PROVINCE, 2024, department)),
                exemplar(Ids.next(), 1, SubjectType.HOUSEHOLD, recognition(1, Level.UNIT, 2024, school)));

        assertEquals(values(1, 1, 0, 1, 0), subjects(hospital));
        assertEquals(values(2, 2, 1, 2, 0), subjects(school));
        assertEquals(values(2, 4, 1, 2, 1), subjects(department));
    }

    @Test
    void aRevocationCountsFromItsMomentOnAndTheMomentBeforeStaysAsItWas() {
        Recognition kept = recognition(1, Level.UNIT, 2024, hospital);
        Told.exemplars(exemplar(Ids.next(), 2, revoked(kept)));

        assertEquals(BigDecimal.ZERO, value(hospital, Indicator.SUBJECTS));
        assertEquals(BigDecimal.ONE, value(hospital, Indicator.RECOGNITIONS_REVOKED));
        Instant before = Some.AT.minusMillis(1);
        assertEquals(
                BigDecimal.ZERO,
                indicators.values(hospital, 2024, before).get(Indicator.RECOGNITIONS),
                "nothing was approved yet");
    }

    @Test
    void propagatedSubjectsNeedAPublicationAndAShareOfNothingIsNoZero() {
        assertFalse(indicators.values(school, 2024, END).containsKey(Indicator.PROPAGATED_SHARE));
        UUID seen = Ids.next();
        Told.exemplars(
                exemplar(seen, 1, recognition(1, Level.UNIT, 2024, school)),
                exemplar(Ids.next(), 1, recognition(1, Level.UNIT, 2024, school)),
                exemplar(Ids.next(), 1, recognition(1, Level.UNIT, 2024, school)));
        Told.tasks(task(seen, 1, TaskStatus.PUBLISHED));

        Map<Indicator, BigDecimal> values = indicators.values(school, 2024, END);
        assertEquals(BigDecimal.ONE, values.get(Indicator.SUBJECTS_PROPAGATED));
        assertEquals(new BigDecimal("33.3"), values.get(Indicator.PROPAGATED_SHARE));
        assertEquals(BigDecimal.ONE, values.get(Indicator.PUBLICATIONS));
        assertEquals(new BigDecimal("7.5"), values.get(Indicator.MINUTES_ON_AIR));
        assertEquals(BigDecimal.ZERO, indicators.values(school, 2023, END).get(Indicator.PUBLICATIONS));
    }

    @Test
    void everyKindOfFactIsCountedForItsUnitAndYear() {
        factsOfTheSchool();

        Map<Indicator, BigDecimal> values = indicators.values(school, 2024, END);
        assertEquals(1, number(values, Indicator.UNITS_WITH_CRITERIA));
        assertEquals(1, number(values, Indicator.UNITS_WITH_PLAN));
        assertEquals(1, number(values, Indicator.MOVEMENTS_REGISTERED));
        assertEquals(2, number(values, Indicator.NOMINATIONS_SUBMITTED));
        assertEquals(1, number(values, Indicator.NOMINATIONS_RETURNED));
        assertEquals(1, number(values, Indicator.NURTURING_PLANS));
        assertEquals(1, number(values, Indicator.NURTURING_CHECKED));
        assertEquals(1, number(values, Indicator.COMMENDATIONS_UNSCHEDULED));
        assertEquals(1, number(values, Indicator.COMMENDATIONS_THEMATIC));
        assertEquals(1, number(values, Indicator.COMMENDATIONS_THROUGH_MOVEMENTS));
        assertEquals(15.5, values.get(Indicator.COMMENDATION_LEAD_DAYS).doubleValue());
        assertEquals(1, number(values, Indicator.REFERRALS_TO_PROVINCE));
        assertEquals(1, number(values, Indicator.REFERRALS_CHOSEN));
    }

    private void factsOfTheSchool() {
        told("criteria-edition-issued", "criteria", data -> data.put("unitId", school.toString()));
        told("unit-plan-accepted", "unit-plans", data -> data.put("unitId", school.toString()));
        told("movement-registration-registered", "movement-registrations", of(school));
        told("nomination-submitted", "nominations", of(school));
        told("nomination-submitted", "nominations", of(school).andThen(data -> data.put("status", "RETURNED")));
        told("nurturing-plan-supported", "nurturing-plans", of(school));
        told("commendation-decided", "commendations", of(school));
        told("commendation-decided", "commendations", of(school).andThen(data -> data.put("type", "THEMATIC")
                .put("deedOn", "2024-10-26")
                .put("foundThrough", "UNIT")));
        told("referral-centrally-chosen", "referrals", data -> data.put("fromUnitId", school.toString())
                .put("fromLevel", "UNIT")
                .put("toLevel", "PROVINCE"));
    }

    @Test
    void aGatheringOfTwoHostsOfOneTreeWasHeldOnce() {
        gathering("HONOURING", 350, "2024-06-20");
        gathering("GRASSROOTS", 50, "2024-07-20");
        gathering("HONOURING", 99, "2025-06-20");

        Map<Indicator, BigDecimal> values = indicators.values(school, 2024, END);
        assertEquals(2, number(values, Indicator.GATHERINGS_HELD));
        assertEquals(400, number(values, Indicator.GATHERING_AUDIENCE));
        assertEquals(1, number(values, Indicator.GATHERINGS_GRASSROOTS));
        assertEquals(
                2,
                number(indicators.values(department, 2024, END), Indicator.GATHERINGS_HELD),
                "two hosts of one tree held it once");
    }

    @Test
    void theRecordsBehindANumberAreAsManyAsItSays() {
        Told.exemplars(
                exemplar(Ids.next(), 1, recognition(1, Level.UNIT, 2024, hospital)),
                exemplar(Ids.next(), 1, recognition(1, Level.UNIT, 2024, school)));
        Asked.get(Asked.BOARD, VALUES + "?unitId={u}&year=2024&asOf={at}", department, END.toString())
                .statusCode(200)
                .body("items.find { it.indicator == 'RECOGNITIONS' }.value", equalTo(2))
                .body("items.recordsUrl", everyItem(notNullValue()));
        String next = Asked.get(Asked.BOARD, RECORDS + "&limit=1", "RECOGNITIONS", department, END.toString())
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("RECOGNITION"))
                .body("items[0].day", equalTo("2024-11-18"))
                .extract()
                .path("next");
        Asked.get(Asked.BOARD, next.replace("%3A", ":")).statusCode(200).body("items", hasSize(1));
        Asked.get(Asked.BOARD, RECORDS, "LOCAL_NEWS_ITEMS", department, END.toString())
                .statusCode(422)
                .body("code", equalTo("indicator-entered"));
        Persona other = Asked.officerOf(hospital);
        Asked.get(other, RECORDS, "RECOGNITIONS", department, END.toString()).statusCode(404);
        Asked.get(other, VALUES + "?unitId={u}&year=2024", school).statusCode(404);
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), VALUES + "?unitId={u}&year=2024", school)
                .statusCode(403);
    }

    @Test
    void theSqlOfEveryIndicatorRunsForTheProvinceAndLeadsToItsRecords() {
        UUID province = Ids.next();
        Told.units(unit(province, UnitType.PROVINCE, "Tỉnh Toàn Bộ", null));
        Map<Indicator, BigDecimal> values = indicators.values(province, 2024, END);
        for (Indicator indicator : Indicator.values()) {
            if (indicator.isSystem()) {
                Asked.get(Asked.BOARD, RECORDS + "&limit=1", indicator, province, END.toString())
                        .statusCode(200);
            } else {
                assertFalse(values.containsKey(indicator), indicator + " is entered");
            }
        }
    }

    @Test
    void theCatalogueNamesAndDefinesEveryIndicatorInBothLanguages() {
        Asked.get(Asked.BOARD, "/v1/report-indicators")
                .statusCode(200)
                .body("items.code", hasSize(Indicator.values().length))
                .body("items[6].code", equalTo("SUBJECTS"))
                .body("items[6].name.vi", equalTo("Số đối tượng được công nhận"))
                .body("items[6].name.en", equalTo("Distinct subjects recognised"))
                .body("items[6].row", equalTo("M6"))
                .body("items[6].system", equalTo(true))
                .body("items.definition.en", everyItem(notNullValue()))
                .body("items.findAll { it.kind == 'MONEY' }.code", hasItem("BUDGET_SPENT"));
    }

    private Map<Indicator, BigDecimal> subjects(UUID unit) {
        Map<Indicator, BigDecimal> values = indicators.values(unit, 2024, END);
        return pick(values);
    }

    private static Map<Indicator, BigDecimal> pick(Map<Indicator, BigDecimal> values) {
        return Map.of(
                Indicator.SUBJECTS, values.get(Indicator.SUBJECTS),
                Indicator.RECOGNITIONS, values.get(Indicator.RECOGNITIONS),
                Indicator.HOUSEHOLDS, values.get(Indicator.HOUSEHOLDS),
                Indicator.SUBJECTS_AT_UNIT, values.get(Indicator.SUBJECTS_AT_UNIT),
                Indicator.SUBJECTS_AT_PROVINCE, values.get(Indicator.SUBJECTS_AT_PROVINCE));
    }

    private static Map<Indicator, BigDecimal> values(
            int subjects, int recognitions, int households, int atUnit, int atProvince) {
        return Map.of(
                Indicator.SUBJECTS, BigDecimal.valueOf(subjects),
                Indicator.RECOGNITIONS, BigDecimal.valueOf(recognitions),
                Indicator.HOUSEHOLDS, BigDecimal.valueOf(households),
                Indicator.SUBJECTS_AT_UNIT, BigDecimal.valueOf(atUnit),
                Indicator.SUBJECTS_AT_PROVINCE, BigDecimal.valueOf(atProvince));
    }

    private BigDecimal value(UUID unit, Indicator indicator) {
        return indicators.values(unit, 2024, END).get(indicator);
    }

    private static int number(Map<Indicator, BigDecimal> values, Indicator indicator) {
        return values.get(indicator).intValueExact();
    }

    private void gathering(String purpose, int audience, String day) {
        told("gathering-held", "gatherings", data -> {
            data.putArray("hostIds").add(school.toString()).add(hospital.toString());
            data.put("purpose", purpose).put("audience", audience).put("heldOn", day);
            data.put("plannedOn", LocalDate.parse(day).toString());
        });
    }

    private static Consumer<ObjectNode> of(UUID unit) {
        return data -> data.put("unitId", unit.toString());
    }

    private static void told(String sample, String topic, Consumer<ObjectNode> change) {
        new Sample(sample, topic).with(change).tell(1);
    }
}
