package vn.guongsang.nominations.nomination;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.districtBoard;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN_DISTRICT;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class NominationListTest {

    @Test
    void eachUnitOfficerReadsTheOwnSubtreeOnly() {
        Dossier own = Dossier.draftedBy(HOME_AFFAIRS, "UNIT", 2026);
        Dossier child = Dossier.draftedBy(EMULATION_BOARD, "UNIT", 2026);
        Dossier sibling = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        Dossier foreign = Dossier.draftedBy(DAN_DIEN, "COMMUNE", 2026);
        Persona reader = officer(HOME_AFFAIRS);

        own.readBy(reader).statusCode(200);
        child.readBy(reader).statusCode(200);
        sibling.readBy(reader).statusCode(404).body("code", equalTo("not-found"));
        foreign.readBy(reader).statusCode(404);
        own.readBy(officer(EMULATION_BOARD)).statusCode(404);
        get(reader, "/v1/nominations?limit=100")
                .body("items.id", hasItem(own.id().toString()))
                .body("items.id", hasItem(child.id().toString()))
                .body("items.id", not(hasItem(sibling.id().toString())))
                .body("items.id", not(hasItem(foreign.id().toString())));
        sibling.step(reader, "submission", null).statusCode(404);
        get(CMS, "/v1/nominations").statusCode(403);
        own.readBy(AUDITOR).statusCode(200);
    }

    @Test
    void theSuccessorAndTheFormerDistrictReadWhatAnEndedCommuneNominated() {
        Dossier dossier = Dossier.draftedBy(QUANG_THO, "DISTRICT", 2024);
        dossier.readBy(officer(QUANG_DIEN)).statusCode(200);
        dossier.readBy(districtBoard(QUANG_DIEN_DISTRICT)).statusCode(200);
        dossier.readBy(officer(DAN_DIEN)).statusCode(404);
        dossier.readBy(Persona.of("khong-don-vi", "Không đơn vị", "unit-officer"))
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=DRAFT",
                "unitId=UNIT",
                "subjectId=SUBJECT",
                "sector=AGRICULTURE",
                "subjectType=COLLECTIVE",
                "level=PROVINCE",
                "year=2023",
                "q=to hop tac thi du",
                "status=DRAFT&level=PROVINCE&year=2023&sector=AGRICULTURE"
            })
    void aFilterThatFitsFindsTheNomination(String filter) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Dossier dossier = Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", 2023), HEALTH);
        get(
                        BOARD,
                        "/v1/nominations?"
                                + filter.replace("UNIT", HEALTH.toString()).replace("SUBJECT", subject.toString()))
                .statusCode(200)
                .body("items[0].id", equalTo(dossier.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=REJECTED",
                "sector=HEALTH",
                "subjectType=HOUSEHOLD",
                "level=DISTRICT",
                "year=2022",
                "q=khong ai ten nhu vay"
            })
    void aFilterThatDoesNotFitHidesTheNomination(String filter) {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        Dossier.drafted(Some.nomination(subject, HEALTH, "PROVINCE", 2023), HEALTH);
        get(BOARD, "/v1/nominations?subjectId={s}&" + filter, subject)
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aRowOffersWhatTheReaderMayDoToTheNominationInTheLanguageOfTheReader() {
        Dossier draft = Dossier.draftedBy(HEALTH, "PROVINCE", 2026);
        Dossier submitted = Dossier.draftedBy(HEALTH, "PROVINCE", 2026).submitted();
        Dossier ready = Dossier.readyForTheProvince(HEALTH, 2026);
        String mine = "/v1/nominations?limit=3&unitId=" + HEALTH;

        get(BOARD, mine)
                .body("items.id", contains(text(ready), text(submitted), text(draft)))
                .body("items.statusLabel", contains("Đang thẩm định", "Đã trình", "Đang soạn"))
                .body("items[0].allowedActions", contains("appraisal", "return", "approval", "rejection", "withdrawal"))
                .body("items[1].allowedActions", contains("appraisal", "return", "withdrawal"))
                .body("items[2].allowedActions", contains("edit", "submission", "withdrawal"));
        get(officer(HEALTH), mine).body("items.allowedActions[0]", contains("withdrawal"));
        Api.as(AUDITOR)
                .header("Accept-Language", "en")
                .get(mine)
                .then()
                .statusCode(200)
                .body("items.status", contains("UNDER_APPRAISAL", "SUBMITTED", "DRAFT"))
                .body("items.statusLabel", contains("Under appraisal", "Submitted", "Draft"))
                .body("items.allowedActions.flatten()", hasSize(0));
    }

    @Test
    void aSearchShowsTheBestFittingSubjectFirstAndPagesKeepThatOrder() {
        String mark = Ids.next().toString().substring(24);
        List<String> names = List.of(
                "Ngô Thị Thuý " + mark,
                "Tổ Ngô Thị Thúy " + mark,
                "Ngo Thi Thuy " + mark,
                "Thúy Ngô Thị " + mark,
                "Ngô Thị Thúi " + mark);
        for (String name : names) {
            draft(Api.post(officer(HEALTH), "/v1/subjects", Some.subject(name, HEALTH))
                    .extract()
                    .jsonPath()
                    .getUUID("id"));
        }
        List<String> read = new ArrayList<>();
        String page = "/v1/nominations?limit=1&q=ngô thị thúy " + mark;
        while (page != null) {
            JsonPath body = get(BOARD, page).statusCode(200).extract().jsonPath();
            read.addAll(body.getList("items.displayName"));
            page = body.getString("next");
        }
        assertEquals(names.subList(0, 4), read);
    }

    @Test
    void pagesFollowEachOtherWithoutGapWhileNewOnesArrive() {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        List<String> drafted = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafted.add(0, draft(subject));
        }
        List<String> read = new ArrayList<>();
        String page = "/v1/nominations?limit=2&subjectId=" + subject;
        while (page != null) {
            JsonPath body = get(BOARD, page).statusCode(200).extract().jsonPath();
            read.addAll(body.getList("items.id"));
            page = body.getString("next");
            draft(subject);
        }
        assertEquals(drafted, read);
    }

    @Test
    void aCursorOfAnotherFilterIsRefused() {
        UUID subject = Some.registeredSubject(officer(HEALTH), HEALTH);
        draft(subject);
        draft(subject);
        String next = get(BOARD, "/v1/nominations?limit=1&subjectId={s}", subject)
                .statusCode(200)
                .body("items.year", everyItem(equalTo(2026)))
                .extract()
                .jsonPath()
                .getString("next");
        get(BOARD, next.replace(subject.toString(), Ids.next().toString()))
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
        get(BOARD, "/v1/nominations?limit=0").statusCode(400).body("errors.parameter", contains("limit"));
        get(BOARD, "/v1/nominations?status=OPEN").statusCode(400).body("errors.parameter", contains("status"));
        get(BOARD, "/v1/nominations?stat=DRAFT").statusCode(400).body("code", equalTo("unknown-parameter"));
    }

    private static String text(Dossier dossier) {
        return dossier.id().toString();
    }

    private static String draft(UUID subject) {
        return Api.post(officer(HEALTH), "/v1/nominations", Some.nomination(subject, HEALTH, "UNIT", 2026))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
