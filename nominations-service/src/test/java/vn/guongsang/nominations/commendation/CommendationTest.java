package vn.guongsang.nominations.commendation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.commendation.Praise.PATH;
import static vn.guongsang.nominations.commendation.Praise.annulment;
import static vn.guongsang.nominations.commendation.Praise.body;
import static vn.guongsang.nominations.commendation.Praise.decision;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Some.reason;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
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
import vn.guongsang.nominations.testing.Imported;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Registered;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class CommendationTest {

    private static final String OLD_DOSSIERS =
            "type,name,birthYear,unit,year,level,form,decisionNumber,decisionDate,subject\n";

    private static UUID subject(UUID unit) {
        return Some.registeredSubject(officer(unit), unit);
    }

    @Test
    void aProposalIsDecidedByTheRightBodyAndTellsHowLongItTook() {
        UUID subject = subject(HEALTH);
        Praise praise = Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-01", subject));
        Api.get(BOARD, praise.path())
                .body("status", equalTo("PROPOSED"))
                .body("statusLabel", equalTo("Đã đề nghị"))
                .body("level", equalTo("PROVINCE"))
                .body("subjects.id", contains(subject.toString()))
                .body("warnings", empty())
                .body("leadDays", nullValue())
                .body("allowedActions", contains("decision", "refusal", "withdrawal"));
        praise.step(BOARD, "decision", decision("2026-10-20"))
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("decision.decision.number", equalTo("77/QĐ-KT"))
                .body("decision.effectiveOn", equalTo("2026-10-20"))
                .body("decision.by", equalTo("ban-tdkt"))
                .body("decision.acknowledgedWarnings", empty())
                .body("leadDays", equalTo(19))
                .body("allowedActions", contains("annulment"))
                .body("history.action", contains("proposal", "decision"));
        assertEquals(2, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", praise.id()));
    }

    @Test
    void oneAchievementIsCommendedTwiceOnlyWhenTheWarningIsAcknowledged() {
        UUID subject = subject(HEALTH);
        Praise first = Praise.proposed(body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject))
                .decidedBy(leader(HEALTH), "2026-10-05");
        Praise second = Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-01", subject));
        assertEquals("[sameAchievement]", second.warnings());
        second.step(BOARD, "decision", decision("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("warning-not-acknowledged"))
                .body("errors.pointer", contains("/acknowledgedWarnings"))
                .body("warnings.commendationId", contains(first.id().toString()))
                .body("warnings.subjectId", contains(subject.toString()))
                .body("warnings.version", contains(2));
        second.step(BOARD, "decision", decision("2026-10-20", "sameAchievement"))
                .statusCode(200)
                .body("decision.acknowledgedWarnings", contains("sameAchievement v2"));
    }

    @Test
    void anOldDossierOfTheYearOfTheDeedOrTheNextWarnsToo() {
        Registered person = Registered.by(BOARD, Registered.person(Registered.name("Hồ Thị"), HEALTH, 1970));
        String table = oldDossier(person, 2018, "30/12/2018")
                + oldDossier(person, 2019, "1/3/2019")
                + oldDossier(person, 2020, "")
                + oldDossier(person, 2021, "5/1/2021");
        Imported.checked(BOARD, OLD_DOSSIERS + table).committed();
        Praise praise = Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2019-03-02", person.id()));
        assertEquals("[sameAchievement]", praise.warnings());
        praise.step(BOARD, "decision", decision("2026-10-20"))
                .statusCode(422)
                .body("code", equalTo("warning-not-acknowledged"))
                .body("warnings.form", contains("Giấy khen 2020"))
                .body("warnings.commendationId", contains(nullValue()))
                .body("warnings.decisionDate", contains(nullValue()))
                .body("warnings.subjectId", contains(person.id().toString()))
                .body("warnings[0].pastRecognitionId", notNullValue());
        praise.step(BOARD, "decision", decision("2026-10-20", "sameAchievement"))
                .statusCode(200)
                .body("decision.acknowledgedWarnings", contains("sameAchievement v2"));
        assertEquals(
                "[sameAchievement, sameAchievement]",
                Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2019-03-01", person.id()))
                        .warnings());
        assertEquals(
                "[]",
                Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2022-01-01", person.id()))
                        .warnings());
    }

    private static String oldDossier(Registered person, int year, String decided) {
        return "INDIVIDUAL,Hồ Thị Mẫu,1970,so-y-te," + year + ",UNIT,Giấy khen " + year + "," + year + "/QĐ," + decided
                + "," + person.id() + "\n";
    }

    @Test
    void theVersionOfTheRuleIsThatOfTheDateOfTheDecision() {
        UUID subject = subject(HEALTH);
        Praise.proposed(body(HEALTH, "CERTIFICATE_UNIT", "2023-10-01", subject))
                .decidedBy(leader(HEALTH), "2023-10-05");
        Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2023-10-01", subject))
                .step(BOARD, "decision", decision("2023-12-31", "sameAchievement"))
                .statusCode(200)
                .body("decision.acknowledgedWarnings", contains("sameAchievement v1"));
    }

    @Test
    void theKeyOfAnAchievementWarnsOnAnotherDayTooAndAnnulledDecisionsDoNot() {
        UUID subject = subject(HEALTH);
        Map<String, Object> keyed =
                Some.with(body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject), "achievementKey", "LU-2026");
        Praise first = Praise.proposed(keyed).decidedBy(leader(HEALTH), "2026-10-05");
        assertEquals(
                "[sameAchievement]",
                Praise.proposed(Some.with(keyed, "deedOn", "2026-10-02")).warnings());
        assertEquals(
                "[]",
                Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-02", subject))
                        .warnings());
        first.step(leader(HEALTH), "annulment", annulment("2026-11-01"))
                .statusCode(200)
                .body("status", equalTo("ANNULLED"))
                .body("annulment.ground", equalTo("FRAUD"))
                .body("allowedActions", empty());
        assertEquals("[]", Praise.proposed(keyed).warnings());
    }

    @Test
    void aDissolvedCollectiveIsNotCommendedButItsPeopleAre() {
        UUID collective = subject(QUANG_THO);
        Praise praise = Praise.proposed(body(QUANG_DIEN, "MERIT_PROVINCE", "2025-06-20", collective));
        praise.step(BOARD, "decision", decision("2025-07-10"))
                .statusCode(422)
                .body("code", equalTo("commendation-body-dissolved"))
                .body("errors.pointer", contains("/decision/date"));
        UUID person = Api.post(
                        officer(QUANG_THO),
                        "/v1/subjects",
                        Map.of("type", "INDIVIDUAL", "displayName", "Trần Văn Thí", "unitId", QUANG_THO))
                .extract()
                .jsonPath()
                .getUUID("id");
        Praise.proposed(body(QUANG_DIEN, "MERIT_PROVINCE", "2025-06-20", person))
                .decidedBy(BOARD, "2025-07-10");
    }

    @Test
    void anAbolishedLevelDecidesUntilItsLastDayAndIsUndoneByTheOneAbove() {
        UUID subject = subject(QUANG_THO);
        Map<String, Object> body = body(QUANG_THO, "CERTIFICATE_DISTRICT", "2025-06-20", subject);
        Praise late = Praise.proposed(body);
        late.step(districtBoard(QUANG_DIEN_DISTRICT), "decision", decision("2025-07-01"))
                .statusCode(422)
                .body("code", equalTo("level-not-authorised"));
        late.decidedBy(districtBoard(QUANG_DIEN_DISTRICT), "2025-06-30");
        late.step(districtBoard(QUANG_DIEN_DISTRICT), "annulment", annulment("2025-08-01"))
                .statusCode(403);
        late.step(BOARD, "annulment", annulment("2025-06-29")).statusCode(403);
        late.step(BOARD, "annulment", annulment("2025-08-01")).statusCode(200);
    }

    @Test
    void nobodyDecidesOnTheirOwnProposalOrAboveTheirLevel() {
        UUID subject = subject(HEALTH);
        Praise own = Praise.proposed(body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject));
        UUID byLeader = Api.post(leader(HEALTH), PATH, body(HEALTH, "CERTIFICATE_UNIT", "2026-10-02", subject))
                .extract()
                .jsonPath()
                .getUUID("id");
        Api.step(leader(HEALTH), PATH + "/" + byLeader + "/decision", 1, decision("2026-10-20"))
                .statusCode(403)
                .body("code", equalTo("separation-of-duties"));
        own.step(officer(HEALTH), "decision", decision("2026-10-20")).statusCode(403);
        own.step(BOARD, "decision", decision("2026-10-20")).statusCode(403);
        own.step(COUNCIL, "withdrawal", reason("Không phải việc của tôi")).statusCode(403);
        own.step(officer(HOME_AFFAIRS), "withdrawal", reason("Ngoài phạm vi")).statusCode(404);
        Api.get(officer(HOME_AFFAIRS), own.path()).statusCode(404);
        own.step(leader(HEALTH), "refusal", reason("Chưa đủ tiêu chuẩn"))
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("history[1].reason", equalTo("Chưa đủ tiêu chuẩn"));
        own.step(leader(HEALTH), "decision", decision("2026-10-20"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "form,       NO_SUCH,              /form,        form-unknown",
        "form,       CERTIFICATE_DISTRICT, /form,        form-unknown",
        "deedOn,     2999-01-01,           /deedOn,      not-after-today",
        "subjectIds, ,                     /subjectIds,  nobody-commended",
    })
    void aProposalNamesOnlyWhatIsThere(String field, String value, String pointer, String code) {
        Map<String, Object> body = body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject(HEALTH));
        Api.post(officer(HEALTH), PATH, Some.with(body, field, value))
                .statusCode(422)
                .body("code", equalTo("commendation-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void whoOrWhatIsOutOfScopeIsNotCommended() {
        UUID stranger = subject(HOME_AFFAIRS);
        Map<String, Object> body = body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", stranger);
        Api.post(officer(HEALTH), PATH, Some.with(body, "exemplarIds", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("errors.pointer", contains("/subjectIds/0", "/exemplarIds/0"))
                .body("errors.code", contains("subject-unknown", "exemplar-unknown"));
        Api.post(officer(HEALTH), PATH, Some.with(body, "unitId", HOME_AFFAIRS))
                .statusCode(422)
                .body("code", equalTo("unit-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-10-20, /decision/date, decision-before-deed",
        "2026-10-20, 2026-10-19, /effectiveOn,   effective-before-decision",
    })
    void theDatesOfADecisionFollowEachOther(String date, String effective, String pointer, String code) {
        Praise praise = Praise.proposed(body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject(HEALTH)));
        praise.step(leader(HEALTH), "decision", Some.with(decision(date), "effectiveOn", effective))
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void anAnnulmentIsNotOlderThanItsDecision() {
        Praise praise = Praise.proposed(body(HEALTH, "CERTIFICATE_UNIT", "2026-10-01", subject(HEALTH)))
                .decidedBy(leader(HEALTH), "2026-10-05");
        praise.step(leader(HEALTH), "annulment", annulment("2026-10-04"))
                .statusCode(422)
                .body("errors.code", contains("annulment-before-decision"));
    }

    @Test
    void anExemplarIsCommendedByItsIdAndItsAwardsAreLinedUp() {
        Dossier dossier = Dossier.readyForTheProvince(HEALTH, 2026);
        UUID exemplar = dossier.step(BOARD, "approval", Some.approval("2026-10-20"))
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        Map<String, Object> body =
                Some.with(body(HEALTH, "MERIT_PROVINCE", "2026-10-01"), "exemplarIds", List.of(exemplar));
        Praise praise = Praise.proposed(body).decidedBy(BOARD, "2026-11-05");
        String subject = Api.get(BOARD, praise.path())
                .body("subjects.exemplarId", contains(exemplar.toString()))
                .extract()
                .path("subjects[0].id");
        Api.get(officer(HEALTH), "/v1/subjects/{id}/awards", subject)
                .statusCode(200)
                .body("items.kind", contains("RECOGNITION", "COMMENDATION"))
                .body("items.id", contains(exemplar.toString(), praise.id().toString()))
                .body("items.inForce", contains(true, true));
        Api.get(officer(HOME_AFFAIRS), "/v1/subjects/{id}/awards", subject).statusCode(404);
    }

    /** Five decisions of one day on deeds of 1, 2, 3, 4 and 40 days before. */
    private static void fiveDecisionsOf(UUID unit) {
        int[] leads = {1, 2, 3, 4, 40};
        String[] types = {"REGULAR", "REGULAR", "UNSCHEDULED", "UNSCHEDULED", "THEMATIC"};
        for (int i = 0; i < leads.length; i++) {
            String deed = LocalDate.parse("2026-10-20").minusDays(leads[i]).toString();
            Map<String, Object> body = body(unit, "CERTIFICATE_COMMUNE", deed, subject(unit));
            Praise.proposed(Some.with(body, "type", types[i], "foundThrough", i == 0 ? "MOVEMENT" : "CITIZEN"))
                    .decidedBy(leader(unit), "2026-10-20");
        }
    }

    @Test
    void theFiguresOfAYearAreFoundAgainInTheList() {
        UUID unit = QUANG_DIEN;
        fiveDecisionsOf(unit);
        String figures = "/v1/commendation-statistics?year=2026&unitId=" + unit;
        Api.get(leader(unit), figures)
                .body("count", equalTo(5))
                .body("medianLeadDays", equalTo(3))
                .body("p90LeadDays", equalTo(40))
                .body("unscheduled", equalTo(2))
                .body("thematic", equalTo(1))
                .body("throughMovements", equalTo(1))
                .body("unscheduledOrThematicShare", equalTo(0.6f));
        String list = PATH + "?unitId=" + unit + "&decidedIn=2026&status=DECIDED";
        Api.get(leader(unit), list).body("items.leadDays", contains(40, 4, 3, 2, 1));
        Api.get(leader(unit), list + "&type=THEMATIC").body("items.size()", equalTo(1));
        Api.get(leader(unit), list + "&foundThrough=MOVEMENT&form=CERTIFICATE_COMMUNE")
                .body("items.size()", equalTo(1));
        Api.get(officer(HEALTH), figures).body("count", equalTo(0)).body("medianLeadDays", nullValue());
        Api.get(BOARD, "/v1/commendation-statistics").statusCode(400);
    }

    @Test
    void theFormsOfADayNameTheLevelThatDecides() {
        Api.get(People.CMS, "/v1/commendation-forms?asOf=2025-06-30")
                .statusCode(200)
                .body("items.level", contains("UNIT", "COMMUNE", "DISTRICT", "PROVINCE"));
        Api.get(BOARD, "/v1/commendation-forms?asOf=2025-07-01")
                .body("items.code", contains("CERTIFICATE_UNIT", "CERTIFICATE_COMMUNE", "MERIT_PROVINCE"));
    }

    @Test
    void ofTwoDecisionsAtOnceOnOneAchievementTheSecondIsWarned() throws Exception {
        UUID subject = subject(HEALTH);
        List<Praise> two = List.of(
                Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-01", subject)),
                Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-01", subject)));
        assertEquals(
                List.of(200, 422),
                AtOnce.statuses(
                        2,
                        i -> Api.send(BOARD, two.get(i).path() + "/decision", 1L, decision("2026-10-20"), Api.key())));
        Praise one = Praise.proposed(body(HEALTH, "MERIT_PROVINCE", "2026-10-02", subject));
        assertEquals(
                List.of(200, 412, 412, 412),
                AtOnce.statuses(
                        4, i -> Api.send(BOARD, one.path() + "/decision", 1L, decision("2026-10-20"), Api.key())));
    }
}
