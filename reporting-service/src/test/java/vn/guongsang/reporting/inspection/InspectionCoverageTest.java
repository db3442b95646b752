package vn.guongsang.reporting.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class InspectionCoverageTest {

    private static final UUID DISTRICT = Ids.next();
    private static final UUID OLD = Ids.next();
    private static final UUID NEW = Ids.next();
    private static final UUID NEVER = Ids.next();
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 10);
    private static final Persona OFFICER = officerOf(DISTRICT);
    private static final String COVERAGE = "/v1/inspection-coverage";
    private static UUID visit;

    @BeforeEach
    void tell() {
        if (visit != null) {
            return;
        }
        Told.units(
                Some.unit(DISTRICT, UnitType.DISTRICT, "Huyện Bao Phủ", null),
                Some.unit(OLD, UnitType.COMMUNE, "Xã Cũ", DISTRICT, Some.DISTRICTS_END, NEW),
                Some.dated(NEW, UnitType.COMMUNE, "Xã Mới", DISTRICT, Some.DISTRICTS_END.plusDays(1), null),
                Some.unit(NEVER, UnitType.COMMUNE, "Xã Chưa Từng", DISTRICT));
        Persona issuer =
                Persona.of("phong-noi-vu", "Phòng Nội vụ", "district-board").inUnit(DISTRICT);
        UUID programme = Inspected.issued(issuer, "UNIT", 2025);
        UUID team = Inspected.team(issuer, programme, Inspected.usualTeam());
        visit = Inspected.id(Asked.post(
                issuer, "/v1/inspection-programmes/" + programme + "/visits", Inspected.visit(team, OLD, SPRING)));
        Inspected.hold(Inspected.MEMBER, visit, SPRING).statusCode(200);
    }

    @Test
    void aVisitCountsForTheUnitAndAfterTheMergerForItsSuccessorWhichIsSaid() {
        Asked.get(OFFICER, COVERAGE + "?asOf=2025-05-01&unitType=COMMUNE")
                .statusCode(200)
                .body("items.unitId", contains(NEVER.toString(), OLD.toString()))
                .body("items[1].throughPredecessor", equalTo(false))
                .body("items[1].daysSince", equalTo(52));
        Asked.get(OFFICER, COVERAGE + "?asOf=2025-07-10&unitType=COMMUNE")
                .body("asOf", equalTo("2025-07-10"))
                .body("items.unitName", contains("Xã Chưa Từng", "Xã Mới"))
                .body("items[0].visits", equalTo(0))
                .body("items[0].lastVisitedOn", nullValue())
                .body("items[0].throughPredecessor", nullValue())
                .body("items[1].visits", equalTo(1))
                .body("items[1].lastVisitedOn", equalTo("2025-03-10"))
                .body("items[1].lastVisitId", equalTo(visit.toString()))
                .body("items[1].throughPredecessor", equalTo(true))
                .body("items[1].daysSince", equalTo(122));
        Asked.get(BOARD, "/v1/inspection-visits?countedFor={u}&asOf=2025-07-10&year=2025&status=HELD", NEW)
                .body("items.id", contains(visit.toString()));
        Asked.get(BOARD, "/v1/inspection-visits?countedFor={u}&asOf=2025-06-30", NEW)
                .body("items", empty());
    }

    @Test
    void unitsNotSeenSinceADayArePagedAndTakenAlongAsATable() {
        Asked.get(OFFICER, COVERAGE + "?asOf=2025-07-10&notVisitedSince=2025-03-10&unitType=COMMUNE")
                .body("items.unitId", contains(NEVER.toString()));
        String next = Asked.get(
                        OFFICER, COVERAGE + "?asOf=2025-07-10&notVisitedSince=2025-03-11&unitType=COMMUNE&limit=1")
                .body("items.unitId", contains(NEVER.toString()))
                .extract()
                .path("next");
        Asked.get(OFFICER, next)
                .statusCode(200)
                .body("items.unitId", contains(NEW.toString()))
                .body("next", nullValue());
        Asked.as(OFFICER)
                .accept("text/csv")
                .get(COVERAGE + "?asOf=2025-07-10&unitType=COMMUNE")
                .then()
                .statusCode(200)
                .body(containsString("Xã Mới,COMMUNE,1,2025-03-10,122"));
        Asked.get(officerOf(NEVER), COVERAGE + "?asOf=2025-07-10").body("items.unitId", contains(NEVER.toString()));
        Asked.get(Persona.of("khong", "Không đơn vị", "unit-officer"), COVERAGE).body("items", empty());
        Asked.get(OFFICER, COVERAGE + "?sinceWhen=1").statusCode(400).body("code", equalTo("unknown-parameter"));
    }
}
