package vn.guongsang.reporting.report.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.budget.Budgets;
import vn.guongsang.reporting.inspection.Inspected;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.People;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Told;
import vn.guongsang.reporting.training.Trained;

/** What the office and the units record by the API is counted from that moment on. */
@QuarkusTest
@ReportingStack
class KeptMeansTest {

    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());

    @Inject
    Indicators indicators;

    private final UUID district = Ids.next();
    private final UUID commune = Ids.next();

    @BeforeEach
    void aDistrictWithACommune() {
        Told.units(
                unit(district, UnitType.DISTRICT, "Huyện Ghi Sổ", null),
                unit(commune, UnitType.COMMUNE, "Xã Ghi Sổ", district));
    }

    @Test
    void aSessionAndItsAnnulment() {
        Persona leader = People.leader(commune);
        UUID id = Trained.planned(leader, Trained.body("OTHER", commune, TODAY, "RAPPORTEUR"));
        Instant planned = Instant.now();
        Trained.step(leader, id, 1, "result", Trained.result(TODAY, "3.5", Trained.came(commune, "RAPPORTEUR", 12)))
                .statusCode(200);
        Instant held = Instant.now();
        Trained.step(leader, id, 2, "annulment", Map.of("reason", "Lớp không mở"))
                .statusCode(200);

        assertNull(value(commune, Indicator.TRAINING_SESSIONS, planned));
        assertEquals(new BigDecimal("3.5"), value(commune, Indicator.TRAINING_HOURS, held));
        assertEquals(new BigDecimal(12), value(district, Indicator.TRAINING_ATTENDEES, held));
        assertNull(value(commune, Indicator.TRAINING_SESSIONS, Instant.now()));
    }

    @Test
    void anAllocationSpendingAndItsReversal() {
        int year = TODAY.getYear();
        UUID estimate = Budgets.allocated(commune, year, Budgets.line("GATHERINGS", 900));
        Map<String, Object> spending = Budgets.spending(1, TODAY.toString(), 250);
        UUID spent = Sent.post(People.officer(commune), Budgets.ALL + "/{id}/spendings", spending, estimate)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Instant before = Instant.now();
        Map<String, String> reason = Map.of("reason", "Ghi nhầm số tiền");
        Sent.post(People.officer(commune), "/v1/budget-spendings/{id}/reversal", reason, spent)
                .statusCode(201);

        assertEquals(new BigDecimal(900), value(district, Indicator.BUDGET_ESTIMATED, before));
        assertEquals(new BigDecimal(250), value(district, Indicator.BUDGET_SPENT_STATE, before));
        assertEquals(BigDecimal.ZERO, value(commune, Indicator.BUDGET_SPENT, Instant.now()));
    }

    @Test
    void aVisitOfTheDistrictAtItsCommune() {
        Persona board =
                Persona.of("huyen-" + district, "Huyện", "district-board").inUnit(district);
        UUID programme = Inspected.issued(board, "UNIT", TODAY.getYear());
        UUID team = Inspected.team(board, programme, Inspected.usualTeam());
        UUID visit = Inspected.id(Asked.post(
                board, "/v1/inspection-programmes/" + programme + "/visits", Inspected.visit(team, commune, TODAY)));
        Instant planned = Instant.now();
        Inspected.hold(Inspected.MEMBER, visit, TODAY).statusCode(200);
        Inspected.conclude(Inspected.HEAD, visit, TODAY).statusCode(200);

        assertEquals(BigDecimal.ZERO, value(commune, Indicator.INSPECTIONS_RECEIVED, planned));
        assertEquals(BigDecimal.ONE, value(commune, Indicator.INSPECTIONS_RECEIVED, Instant.now()));
        assertEquals(BigDecimal.ONE, value(district, Indicator.INSPECTIONS_OWN, Instant.now()));
        assertEquals(BigDecimal.ZERO, value(district, Indicator.INSPECTIONS_RECEIVED, Instant.now()));
    }

    private BigDecimal value(UUID unit, Indicator indicator, Instant asOf) {
        return indicators.values(unit, TODAY.getYear(), asOf).get(indicator);
    }
}
