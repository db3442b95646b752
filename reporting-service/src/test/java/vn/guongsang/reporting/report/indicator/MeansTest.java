package vn.guongsang.reporting.report.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.report.indicator.Indicator.BUDGET_ESTIMATED;
import static vn.guongsang.reporting.report.indicator.Indicator.BUDGET_SPENT;
import static vn.guongsang.reporting.report.indicator.Indicator.BUDGET_SPENT_OTHER;
import static vn.guongsang.reporting.report.indicator.Indicator.BUDGET_SPENT_STATE;
import static vn.guongsang.reporting.report.indicator.Indicator.INSPECTIONS_OWN;
import static vn.guongsang.reporting.report.indicator.Indicator.INSPECTIONS_RECEIVED;
import static vn.guongsang.reporting.report.indicator.Indicator.TRAINING_ATTENDEES;
import static vn.guongsang.reporting.report.indicator.Indicator.TRAINING_HOURS;
import static vn.guongsang.reporting.report.indicator.Indicator.TRAINING_SESSIONS;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.Reporting;
import vn.guongsang.reporting.report.content.OwnFigure;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

/** Inspections, training and budgets in reports, as they were known at a moment. */
@QuarkusTest
@ReportingStack
class MeansTest {

    private static final Instant BEFORE = Instant.parse("2024-12-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2025-02-15T00:00:00Z");
    private static final Set<Indicator> TRAINING = EnumSet.of(TRAINING_SESSIONS, TRAINING_HOURS, TRAINING_ATTENDEES);
    private static final Set<Indicator> BUDGET =
            EnumSet.of(BUDGET_ESTIMATED, BUDGET_SPENT, BUDGET_SPENT_STATE, BUDGET_SPENT_OTHER);
    private static final Set<Indicator> INSPECTIONS = EnumSet.of(INSPECTIONS_OWN, INSPECTIONS_RECEIVED);

    @Inject
    Indicators indicators;

    private final UUID department = Ids.next();
    private final UUID hospital = Ids.next();
    private final UUID school = Ids.next();

    @BeforeEach
    void aDepartmentWithTwoUnits() {
        Told.units(
                unit(department, UnitType.DEPARTMENT, "Sở Phương Tiện", null),
                unit(hospital, UnitType.SUBORDINATE, "Bệnh viện Phương Tiện", department),
                unit(school, UnitType.SUBORDINATE, "Trường Phương Tiện", department));
    }

    @Test
    void trainingIsThatOfTheOrganisersOfTheTreeAsItWasRecordedAtTheMoment() {
        UUID corrected = Recorded.session(department, "2024-03-01", "4.5", "2024-03-02T00:00:00Z", came(20, 10));
        Recorded.corrected(corrected, "2024-03-01", "5.5", "2024-12-20T00:00:00Z", came(21, 10));
        UUID annulled = Recorded.session(hospital, "2024-06-01", "8", "2024-06-02T00:00:00Z", came(5, 5));
        Recorded.annulled(annulled, "2025-01-10T00:00:00Z");
        Recorded.session(department, "2023-06-01", "8", "2024-06-02T00:00:00Z", came(9, 9));

        assertEquals(
                "TRAINING_SESSIONS=2 TRAINING_HOURS=12.5 TRAINING_ATTENDEES=40", values(department, BEFORE, TRAINING));
        assertEquals(
                "TRAINING_SESSIONS=1 TRAINING_HOURS=5.5 TRAINING_ATTENDEES=31", values(department, AFTER, TRAINING));
        assertEquals("TRAINING_SESSIONS=1 TRAINING_HOURS=8 TRAINING_ATTENDEES=10", values(hospital, BEFORE, TRAINING));
        assertEquals("", values(school, AFTER, TRAINING), "who came organised nothing");
        records(TRAINING_HOURS, department, AFTER)
                .body("items.kind", contains("TRAINING"))
                .body("items.id", contains(corrected.toString()))
                .body("items.amount", contains(5.5f));
        records(TRAINING_ATTENDEES, department, AFTER)
                .body("items.unitId", contains(hospital.toString(), school.toString()))
                .body("items.part", contains(1, 2))
                .body("items.amount", contains(21, 10));
    }

    @Test
    void moneyIsThatOfTheEstimatesOfTheTreeLessWhatWasTakenBackByTheMoment() {
        UUID own = Recorded.estimate(department, "2024-01-21T00:00:00Z", 700, 300);
        Recorded.adjusted(own, 1, 600, 700, "2024-12-20T00:00:00Z");
        UUID below = Recorded.estimate(hospital, "2024-01-22T00:00:00Z", 50, 0);
        UUID mistake = Recorded.spent(own, department, 1, 200, null, "2024-05-01T00:00:00Z");
        Recorded.spent(own, department, 1, -200, mistake, "2025-01-20T00:00:00Z");
        Recorded.spent(own, department, 2, 120, null, "2024-06-01T00:00:00Z");
        UUID last = Recorded.spent(below, hospital, 1, 40, null, "2025-01-31T00:00:00Z");

        assertEquals(money(950, 320, 200, 120), values(department, BEFORE, BUDGET));
        assertEquals(money(1050, 160, 40, 120), values(department, AFTER, BUDGET));
        assertEquals(money(50, 0, 0, 0), values(hospital, BEFORE, BUDGET), "zero is an answer of who keeps a budget");
        assertEquals("", values(school, AFTER, BUDGET), "who keeps none has no number");
        assertEquals("", values(hospital, Instant.parse("2024-01-21T12:00:00Z"), BUDGET), "not allocated yet");
        records(BUDGET_SPENT_STATE, department, AFTER)
                .body("items.kind", everyItem(equalTo("BUDGET")))
                .body("items.amount", containsInAnyOrder(200, -200, 40));
        records(BUDGET_ESTIMATED, department, BEFORE).body("items.amount", containsInAnyOrder(600, 300, 50, 0));
        records(BUDGET_SPENT, hospital, AFTER).body("items.id", contains(last.toString()));
    }

    @Test
    void inspectionsAreOwnOnesOrThoseOfOthersAndNeverBoth() {
        UUID inside = Recorded.visit(department, hospital, "HELD", "2024-04-10", "2024-04-11T00:00:00Z");
        UUID council = Recorded.visit(null, hospital, "CONCLUDED", "2024-05-10", "2024-05-11T00:00:00Z");
        UUID late = Recorded.visit(null, department, "HELD", "2024-06-10", "2025-01-11T00:00:00Z");
        Recorded.visit(department, school, "CANCELLED", null, "2024-07-11T00:00:00Z");

        assertEquals("INSPECTIONS_OWN=1 INSPECTIONS_RECEIVED=1", values(department, BEFORE, INSPECTIONS));
        assertEquals("INSPECTIONS_OWN=1 INSPECTIONS_RECEIVED=2", values(department, AFTER, INSPECTIONS));
        assertEquals("INSPECTIONS_RECEIVED=2", values(hospital, AFTER, INSPECTIONS));
        assertEquals("INSPECTIONS_RECEIVED=0", values(school, AFTER, INSPECTIONS));
        records(INSPECTIONS_OWN, department, AFTER).body("items.id", contains(inside.toString()));
        records(INSPECTIONS_RECEIVED, department, AFTER)
                .body("items.id", contains(council.toString(), late.toString()))
                .body("items.unitId", contains(hospital.toString(), department.toString()))
                .body("items.day", contains("2024-05-10", "2024-06-10"));
        records(INSPECTIONS_OWN, school, AFTER).body("items", empty());
    }

    @Test
    void whatAPredecessorHeldAndSpentCountsForWhoTookOver() {
        UUID successor = Ids.next();
        Recorded.session(hospital, "2024-03-01", "4", "2024-03-02T00:00:00Z", came(20, 10));
        UUID estimate = Recorded.estimate(hospital, "2024-01-21T00:00:00Z", 90, 10);
        Recorded.spent(estimate, hospital, 1, 30, null, "2024-05-01T00:00:00Z");
        Told.units(unit(successor, UnitType.SUBORDINATE, "Bệnh viện Mới", department));
        Recorded.succession(hospital, successor, "2024-07-01");

        assertEquals("TRAINING_SESSIONS=1 TRAINING_HOURS=4 TRAINING_ATTENDEES=30", values(successor, AFTER, TRAINING));
        assertEquals(money(100, 30, 30, 0), values(successor, AFTER, BUDGET));
        assertEquals(money(100, 30, 30, 0), values(department, AFTER, BUDGET), "once for the unit above both");
    }

    @Test
    void anOwnFigureBesideRecordsNeedsACommentAndWhoRecordsNothingStatesOne() {
        LocalDate today = Vietnam.dateOf(Instant.now());
        LocalDate first = today.withDayOfYear(1);
        UUID commune = Ids.next();
        Told.units(unit(commune, UnitType.COMMUNE, "Xã Phương Tiện", null));
        Recorded.session(commune, first.toString(), "4", first + "T00:00:00+07:00", came(20, 10));
        Persona officer = Reporting.persona("can-bo-" + commune, "unit-officer", commune);
        String path = Reporting.ALL + "/" + Reporting.opened(officer, commune, today.getYear());

        Asked.get(officer, path + "/checks")
                .body("items.key", hasItems("FIGURE_MISSING:BUDGET_SPENT", "FIGURE_MISSING:INSPECTIONS_OWN"))
                .body("items.key", not(hasItem("FIGURE_MISSING:TRAINING_SESSIONS")));
        OwnFigure sessions = Reporting.own(TRAINING_SESSIONS, 2, null);
        OwnFigure attendees = Reporting.own(TRAINING_ATTENDEES, 45, "Thêm lớp của thôn");
        Reporting.put(officer, path, 1, Reporting.body(Reporting.complete(today, sessions, attendees)))
                .statusCode(200)
                .body("content.figures.find { it.indicator == 'TRAINING_ATTENDEES' }.difference", equalTo(15));
        Asked.get(officer, path + "/checks")
                .body(
                        "items.findAll { it.severity == 'ERROR' }.key",
                        contains("DIFFERENCE_UNCOMMENTED:TRAINING_SESSIONS"));
    }

    private List<Map<String, Object>> came(int fromHospital, int fromSchool) {
        return List.of(
                Map.of("unitId", hospital, "audience", "RAPPORTEUR", "attendees", fromHospital),
                Map.of("unitId", school, "audience", "RAPPORTEUR", "attendees", fromSchool));
    }

    private static String money(int estimated, int spent, int state, int other) {
        return "BUDGET_ESTIMATED=%d BUDGET_SPENT=%d BUDGET_SPENT_STATE=%d BUDGET_SPENT_OTHER=%d"
                .formatted(estimated, spent, state, other);
    }

    private String values(UUID unit, Instant asOf, Set<Indicator> wanted) {
        Map<Indicator, BigDecimal> values = indicators.values(unit, 2024, asOf, wanted);
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + new BigDecimal(entry.getValue().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining(" "));
    }

    private static ValidatableResponse records(Indicator indicator, UUID unit, Instant asOf) {
        return Asked.get(
                        Asked.BOARD,
                        "/v1/report-indicators/{code}/records?unitId={u}&year=2024&asOf={at}",
                        indicator,
                        unit,
                        asOf.toString())
                .statusCode(200);
    }
}
