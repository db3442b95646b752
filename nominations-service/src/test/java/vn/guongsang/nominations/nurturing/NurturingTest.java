package vn.guongsang.nominations.nurturing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.nurturing.Nurture.PLANS;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.AtOnce;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class NurturingTest {

    @Test
    void aNewFactorIsSupportedMendedAndGrowsIntoANomination() {
        Nurture plan = Nurture.of(HEALTH);
        Api.get(officer(HEALTH), plan.path())
                .body("status", equalTo("DISCOVERED"))
                .body("statusLabel", equalTo("Mới phát hiện"))
                .body("weaknesses[0].state", equalTo("OPEN"))
                .body("exemplar", nullValue())
                .body("allowedActions", contains("edit", "support", "checks", "nurturing"));
        plan.madeReady();
        Dossier dossier = Dossier.drafted(Some.nomination(plan.subject(), HEALTH, "PROVINCE", 2026), HEALTH);
        plan.step(officer(HEALTH), "nomination", Map.of("nominationId", dossier.id()))
                .statusCode(200)
                .body("status", equalTo("NOMINATED"))
                .body("nominations", contains(dossier.id().toString()))
                .body("weaknesses[0].state", equalTo("MENDED"))
                .body("weaknesses[0].mendedOn", equalTo("2025-06-01"))
                .body("milestones[0].reachedOn", equalTo("2026-05-02"))
                .body(
                        "history.action",
                        contains("discovery", "nurturing", "edit", "support", "readiness", "nomination"))
                .body("history.to", contains("DISCOVERED", "NURTURED", "NURTURED", "NURTURED", "READY", "NOMINATED"));
        assertEquals(6, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", plan.id()));
    }

    @Test
    void anExemplarIsFollowedOnUntilTheNextLevel() {
        Nurture plan = Nurture.of(HEALTH).madeReady();
        Dossier dossier = Dossier.drafted(Some.nomination(plan.subject(), HEALTH, "PROVINCE", 2026), HEALTH)
                .submitted()
                .appraisedBy(COUNCIL, "APPROVE");
        plan.step(officer(HEALTH), "nomination", Map.of("nominationId", dossier.id()))
                .statusCode(200);
        String ofSubject = PLANS + "?subjectId=" + plan.subject();
        Api.get(BOARD, ofSubject + "&recognised=true").body("items", empty());
        String exemplar = dossier.step(BOARD, "approval", Some.approval("2026-10-20"))
                .extract()
                .path("approval.exemplarId");
        Api.get(BOARD, ofSubject + "&recognised=true")
                .body("items.id", contains(plan.id().toString()));
        plan.step(officer(HEALTH), "resumption", Some.reason("Phấn đấu lên toàn quốc"))
                .statusCode(200)
                .body("status", equalTo("NURTURED"))
                .body("exemplar.id", equalTo(exemplar))
                .body("exemplar.level", equalTo("PROVINCE"))
                .body("goal", equalTo("NATION"));
    }

    @Test
    void supportIsSummedExactly() {
        Nurture plan = Nurture.of(HEALTH);
        plan.step(officer(HEALTH), "support", Nurture.support(0.1)).statusCode(200);
        plan.step(officer(HEALTH), "support", Nurture.support(0.2)).statusCode(200);
        String body = plan.step(officer(HEALTH), "support", Nurture.support(null))
                .statusCode(200)
                .body("support.kind", contains("TECHNICAL", "TECHNICAL", "TECHNICAL"))
                .extract()
                .asString();
        assertTrue(body.contains("\"supportVnd\":0.3,"), body);
    }

    @Test
    void whatIsNotMendedOrNotSupportedIsNotReady() {
        Nurture plan = Nurture.of(HEALTH);
        plan.step(officer(HEALTH), "nurturing", null).statusCode(200);
        plan.step(leader(HEALTH), "readiness", null)
                .statusCode(422)
                .body("code", equalTo("nurturing-not-ready"))
                .body("errors.code", contains("weakness-open", "support-missing"));
    }

    @Test
    void aYearIsCheckedOnceAndPlansWithoutTheirCheckAreListed() {
        Nurture plan = Nurture.of(QUANG_DIEN);
        String missing = PLANS + "?unitId=" + QUANG_DIEN + "&checkMissingFor=2025&subjectId=" + plan.subject();
        String mine = plan.id().toString();
        Api.get(officer(QUANG_DIEN), missing).statusCode(200).body("items.id", contains(mine));
        plan.step(officer(QUANG_DIEN), "checks", Nurture.check(2025))
                .statusCode(200)
                .body("status", equalTo("DISCOVERED"))
                .body("checks.year", contains(2025))
                .body("checks[0].by", equalTo("can-bo-" + QUANG_DIEN));
        Api.get(officer(QUANG_DIEN), missing).body("items", empty());
        Api.get(officer(QUANG_DIEN), missing.replace("2025", "2023")).body("items", empty());
        plan.step(leader(QUANG_DIEN), "checks", Nurture.check(2025))
                .statusCode(409)
                .body("code", equalTo("nurturing-year-checked"))
                .body("errors.pointer", contains("/year"));
        for (int year : List.of(2023, 2027)) {
            plan.step(officer(QUANG_DIEN), "checks", Nurture.check(year))
                    .statusCode(422)
                    .body("errors.code", contains("check-year-outside"));
        }
        plan.step(leader(QUANG_DIEN), "closure", Some.reason("Chuyển đi nơi khác"))
                .statusCode(200);
        Api.get(officer(QUANG_DIEN), missing.replace("2025", "2024")).body("items.id", contains(mine));
        Api.get(officer(QUANG_DIEN), missing.replace("2025", "2026")).body("items", empty());
    }

    @Test
    void aClosedPlanIsOverAndMakesRoomForAnother() {
        Nurture plan = Nurture.of(HEALTH);
        Map<String, Object> again = Nurture.body(plan.subject(), HEALTH, Nurture.content());
        Api.post(officer(HEALTH), PLANS, again)
                .statusCode(409)
                .body("code", equalTo("nurturing-plan-open"))
                .body("errors.pointer", contains("/subjectId"));
        plan.step(leader(HEALTH), "closure", Some.reason("Đối tượng xin thôi"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("allowedActions", empty())
                .body("history[1].reason", equalTo("Đối tượng xin thôi"));
        plan.step(officer(HEALTH), "support", Nurture.support(null))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
        Api.post(officer(HEALTH), PLANS, again).statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "sector,  NO_SUCH,    /content/sector,  sector-unknown",
        "foundOn, 2999-01-01, /content/foundOn, not-after-today",
    })
    void aPlanNamesOnlyWhatIsThere(String field, String value, String pointer, String code) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Map<String, Object> content = Some.with(Nurture.content(), field, value);
        Api.post(officer(HEALTH), PLANS, Nurture.body(subject, HEALTH, content))
                .statusCode(422)
                .body("code", equalTo("nurturing-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void whatHasNotHappenedYetIsRefusedAndChangesNothing() {
        Nurture plan = Nurture.of(HEALTH);
        Map<String, Object> tomorrow = Some.with(Nurture.support(5), "givenOn", "2999-01-01");
        plan.step(officer(HEALTH), "support", tomorrow).statusCode(422).body("errors.pointer", contains("/givenOn"));
        plan.edit(Some.with(
                        Nurture.content(),
                        "weaknesses",
                        List.of(Map.of("text", "Chậm", "mendedOn", "2999-01-01")),
                        "milestones",
                        List.of(Map.of("text", "Mốc", "dueOn", "2999-01-01", "reachedOn", "2999-01-01"))))
                .statusCode(422)
                .body("errors.pointer", contains("/weaknesses/0/mendedOn", "/milestones/0/reachedOn"));
        plan.step(officer(HEALTH), "support", Nurture.support(-1)).statusCode(400);
        plan.step(officer(HEALTH), "support", Nurture.support(0.001)).statusCode(400);
        Api.get(officer(HEALTH), plan.path()).body("version", equalTo(1)).body("support", empty());
    }

    @Test
    void aNominationOfSomebodyElseIsNotWhatThePlanHasGrownInto() {
        Nurture plan = Nurture.of(HEALTH).madeReady();
        Dossier other = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        plan.step(officer(HEALTH), "nomination", Map.of("nominationId", other.id()))
                .statusCode(422)
                .body("errors.code", contains("nomination-of-other-subject"));
    }

    @Test
    void onlyWhoAnswersForTheUnitJudgesAndOthersSeeNothing() {
        Nurture plan = Nurture.of(QUANG_THO);
        plan.step(officer(QUANG_THO), "closure", Some.reason("Không còn phù hợp"))
                .statusCode(403);
        plan.step(COUNCIL, "support", Nurture.support(1)).statusCode(403);
        Api.get(AUDITOR, plan.path()).statusCode(200).body("allowedActions", empty());
        Api.get(People.districtBoard(QUANG_DIEN_DISTRICT), plan.path()).statusCode(200);
        Api.get(officer(HEALTH), plan.path()).statusCode(404);
        plan.step(officer(HEALTH), "support", Nurture.support(1)).statusCode(404);
        Api.get(officer(HEALTH), PLANS + "?subjectId=" + plan.subject()).body("items", empty());
        Api.post(officer(HEALTH), PLANS, Nurture.body(plan.subject(), QUANG_THO, Nurture.content()))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
        Api.post(officer(HEALTH), PLANS, Nurture.body(plan.subject(), HEALTH, Nurture.content()))
                .statusCode(422)
                .body("errors.code", contains("subject-unknown"));
        Api.get(People.CMS, PLANS).statusCode(403);
    }

    @Test
    void theListIsReadPageByPageAndByItsFilters() {
        Nurture first = Nurture.of(HOME_AFFAIRS);
        Nurture second = Nurture.of(HOME_AFFAIRS).madeReady();
        String unit = PLANS + "?unitId=" + HOME_AFFAIRS + "&sector=AGRICULTURE";
        Api.get(BOARD, unit + "&status=READY")
                .body("items.id", hasItem(second.id().toString()))
                .body("items.id", not(hasItem(first.id().toString())));
        String next = Api.get(officer(HOME_AFFAIRS), unit + "&limit=1")
                .body("items.id", contains(second.id().toString()))
                .extract()
                .path("next");
        Api.get(officer(HOME_AFFAIRS), next)
                .body("items.id", contains(first.id().toString()));
        Api.get(BOARD, PLANS + "?colour=red").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    @Test
    void ofTwoPlansOrTwoChecksAtOnceOneSucceeds() throws Exception {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Map<String, Object> body = Nurture.body(subject, HEALTH, Nurture.content());
        assertEquals(
                List.of(201, 409, 409, 409),
                AtOnce.statuses(4, i -> Api.send(officer(HEALTH), PLANS, null, body, Api.key())));
        Nurture plan = Nurture.of(HEALTH);
        assertEquals(
                List.of(200, 412, 412, 412),
                AtOnce.statuses(
                        4,
                        i -> Api.send(officer(HEALTH), plan.path() + "/checks", 1L, Nurture.check(2025), Api.key())));
    }

    @Test
    void aStepNeedsTheVersionThatWasRead() {
        Nurture plan = Nurture.of(HEALTH);
        Api.post(officer(HEALTH), plan.path() + "/nurturing", null).statusCode(428);
        plan.step(officer(HEALTH), "nurturing", null).statusCode(200);
        Api.step(officer(HEALTH), plan.path() + "/nurturing", 1, null).statusCode(412);
    }
}
