package vn.guongsang.reporting.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.inspection.Inspected.HEAD;
import static vn.guongsang.reporting.inspection.Inspected.MEMBER;
import static vn.guongsang.reporting.inspection.Inspected.finding;
import static vn.guongsang.reporting.testing.Asked.BOARD;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class InspectionRulesTest {

    private static final UUID DISTRICT = Ids.next();
    private static final UUID COMMUNE = Ids.next();
    private static final UUID ENDED = Ids.next();
    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final int YEAR = TODAY.getYear();
    private static final String PROGRAMMES = "/v1/inspection-programmes";
    private static final Persona BOARD_OF_DISTRICT =
            Persona.of("phong-noi-vu", "Phòng Nội vụ", "district-board").inUnit(DISTRICT);

    @BeforeEach
    void tell() {
        Told.units(
                Some.unit(DISTRICT, UnitType.DISTRICT, "Huyện Kiểm Tra", null),
                Some.unit(COMMUNE, UnitType.COMMUNE, "Xã Cấp Dưới", DISTRICT),
                Some.unit(ENDED, UnitType.COMMUNE, "Xã Đã Hết", DISTRICT, Some.DISTRICTS_END, COMMUNE));
    }

    @Test
    void aProgrammeIsDraftedEditedIssuedAndClosedOnceAYearForEachBody() {
        UUID id = Inspected.drafted(BOARD, Inspected.programme("COUNCIL", 2022));
        String path = PROGRAMMES + "/" + id;
        Asked.post(BOARD, PROGRAMMES, Inspected.programme("COUNCIL", 2022))
                .statusCode(409)
                .body("code", equalTo("inspection-programme-exists"));
        Asked.get(officerOf(COMMUNE), path).statusCode(404);
        Asked.put(BOARD, path, 1, Inspected.programme("COUNCIL", 2023))
                .statusCode(200)
                .body("year", equalTo(2023));
        Map<String, Object> late = Map.of(
                "documentNumber", "1/KH", "documentDate", TODAY.plusDays(1).toString());
        Asked.step(BOARD, path + "/issuance", 2, late)
                .statusCode(422)
                .body("code", equalTo("inspection-programme-invalid"))
                .body("errors.pointer", contains("/documentDate"));
        Asked.step(BOARD, path + "/closing", 2, null).statusCode(409);
        Asked.step(BOARD, path + "/issuance", 2, Map.of("documentNumber", "1/KH", "documentDate", "2023-01-10"))
                .statusCode(200)
                .body("allowedActions", contains("closing"));
        Asked.put(BOARD, path, 3, Inspected.programme("COUNCIL", 2023)).statusCode(409);
        Asked.get(officerOf(COMMUNE), path).statusCode(200).body("allowedActions", empty());
        Asked.step(BOARD, path + "/closing", 3, null)
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("history.action", contains("draft", "edit", "issuance", "closing"));
        Asked.post(BOARD, path + "/teams", Inspected.usualTeam())
                .statusCode(422)
                .body("errors.code", contains("programme-closed"));
    }

    @Test
    void ofTwoWhoDraftTheSameProgrammeAtOnceOneIsRefused() {
        List<Integer> answers = Stream.of(1, 2)
                .map(caller -> CompletableFuture.supplyAsync(
                        () -> Asked.post(BOARD, PROGRAMMES, Inspected.programme("COUNCIL", 2099))
                                .extract()
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(201, 409), answers);
    }

    @Test
    void aUnitInspectsWhatLiesBelowItAndNeverItself() {
        Asked.post(BOARD_OF_DISTRICT, PROGRAMMES, Inspected.programme("COUNCIL", YEAR))
                .statusCode(403);
        Asked.post(officerOf(DISTRICT), PROGRAMMES, Inspected.programme("UNIT", YEAR))
                .statusCode(403);
        UUID programme = Inspected.issued(BOARD_OF_DISTRICT, "UNIT", YEAR);
        UUID team = Inspected.team(BOARD_OF_DISTRICT, programme, Inspected.usualTeam());
        String visits = PROGRAMMES + "/" + programme + "/visits";

        Asked.post(BOARD_OF_DISTRICT, visits, Inspected.visit(team, DISTRICT, TODAY))
                .statusCode(403)
                .body("code", equalTo("inspection-own-unit"));
        Asked.post(BOARD_OF_DISTRICT, visits, Inspected.visit(team, Ids.next(), TODAY))
                .statusCode(422)
                .body("code", equalTo("inspection-visit-invalid"))
                .body("errors.code", contains("unit-not-in-force", "unit-not-below"));
        Asked.post(BOARD, visits, Inspected.visit(team, COMMUNE, TODAY)).statusCode(403);
        UUID visit = Inspected.id(Asked.post(BOARD_OF_DISTRICT, visits, Inspected.visit(team, COMMUNE, TODAY)));
        Asked.get(officerOf(DISTRICT), "/v1/inspection-visits/{id}", visit).statusCode(200);
        Asked.get(officerOf(COMMUNE), "/v1/inspection-visits/{id}", visit).statusCode(404);
        Asked.step(BOARD_OF_DISTRICT, PROGRAMMES + "/" + programme + "/closing", 2, null)
                .statusCode(422)
                .body("errors.code", contains("visits-open"));
    }

    @Test
    void nobodyInTheTeamBelongsToTheUnitOrToTheOneThatItTookOver() {
        UUID programme = Inspected.issued(BOARD, "BOARD", 2025);
        LocalDate day = LocalDate.of(2025, 9, 1);
        UUID home = Inspected.team(
                BOARD,
                programme,
                Inspected.teamOf(
                        Map.of("accountId", "a", "role", "HEAD"),
                        Map.of("accountId", "b", "role", "MEMBER", "unitId", ENDED)));
        String visits = PROGRAMMES + "/" + programme + "/visits";
        long before = Database.number("SELECT count(*) FROM inspection_visit");

        Asked.post(BOARD, visits, Inspected.visit(home, COMMUNE, day))
                .statusCode(422)
                .body("errors.pointer", contains("/teamId"))
                .body("errors.code", contains("member-of-unit"));
        Asked.post(BOARD, visits, Inspected.visit(Ids.next(), ENDED, day.plusYears(1)))
                .statusCode(422)
                .body("errors.code", contains("not-in-year", "team-not-of-programme", "unit-not-in-force"));
        assertEquals(before, Database.number("SELECT count(*) FROM inspection_visit"));
        Inspected.planned(programme, home, DISTRICT, day);
    }

    @Test
    void whoeverBelongsToTheUnitDoesNotWorkOnItsVisitEvenWhenInTheTeam() {
        UUID programme = Inspected.issued(BOARD, "COUNCIL", YEAR);
        Persona moved =
                Persona.of("moi-chuyen-den", "Mới chuyển đến", "inspector").inUnit(COMMUNE);
        UUID team =
                Inspected.team(BOARD, programme, Inspected.teamOf(Map.of("accountId", moved.name(), "role", "HEAD")));
        UUID visit = Inspected.planned(programme, team, COMMUNE, TODAY);

        Inspected.hold(moved, visit, TODAY).statusCode(403).body("code", equalTo("inspection-own-unit"));
        Inspected.find(moved, visit, finding()).statusCode(403).body("code", equalTo("inspection-own-unit"));
    }

    @Test
    void aTeamHasOneHeadAndEverybodyOnceAndItsMembersCanChange() {
        UUID draft = Inspected.drafted(BOARD, Inspected.programme("BOARD", 2024));
        String teams = PROGRAMMES + "/" + draft + "/teams";
        Map<String, Object> member = Map.of("accountId", "a", "role", "MEMBER");
        Asked.post(BOARD, teams, Inspected.teamOf(member, member))
                .statusCode(422)
                .body("code", equalTo("inspection-team-invalid"))
                .body("errors.code", contains("one-head", "member-twice"));
        UUID team = Inspected.team(BOARD, draft, Inspected.usualTeam());
        Asked.put(
                        BOARD,
                        "/v1/inspection-teams/" + team,
                        1,
                        Inspected.teamOf(Map.of("accountId", HEAD.name(), "role", "HEAD")))
                .statusCode(200)
                .body("members.accountId", contains(HEAD.name()));
        Asked.put(BOARD, "/v1/inspection-teams/" + team, 2, Inspected.usualTeam())
                .statusCode(200);
        Asked.get(BOARD, teams).body("items.id", contains(team.toString()));
    }

    @Test
    void minutesConclusionsAndDeadlinesThatDoNotFitAreRefusedAndNothingChanges() {
        UUID draft = Inspected.drafted(BOARD, Inspected.programme("BOARD", 2023));
        UUID team = Inspected.team(BOARD, draft, Inspected.usualTeam());
        LocalDate day = LocalDate.of(2023, 5, 20);
        String visits = PROGRAMMES + "/" + draft + "/visits";
        Asked.post(BOARD, visits, Inspected.visit(team, COMMUNE, day))
                .statusCode(422)
                .body("errors.code", contains("programme-not-issued"));
        Inspected.issue(BOARD, draft).statusCode(200);
        UUID visit = Inspected.planned(draft, team, COMMUNE, day);
        Inspected.hold(MEMBER, visit, TODAY.plusDays(1))
                .statusCode(422)
                .body("errors.code", contains("not-in-future", "not-between"));
        Inspected.hold(MEMBER, visit, day).statusCode(200);
        Inspected.find(MEMBER, visit, finding(Map.of("days", 5, "dueOn", "2026-01-01"), Map.of("dueOn", "2023-01-01")))
                .statusCode(422)
                .body("code", equalTo("inspection-deadline-invalid"))
                .body("errors.pointer", contains("/recommendations/0/deadline", "/recommendations/1/deadline/dueOn"))
                .body("errors.code", contains("due-once", "due-before-start"));
        Inspected.conclude(HEAD, visit, day.minusDays(1)).statusCode(422).body("errors.code", contains("not-between"));
        Asked.get(HEAD, "/v1/inspection-visits/{id}/findings", visit).body("items", empty());
    }
}
