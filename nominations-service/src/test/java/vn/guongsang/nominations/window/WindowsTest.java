package vn.guongsang.nominations.window;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Some.reason;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;

/** Its windows bind one unit, one level and one year, which no other test speaks of. */
@QuarkusTest
@NominationsStack
class WindowsTest {

    private static final int YEAR = 2023;
    private static final Persona OFFICER = officer(EMULATION_BOARD);
    private static final LocalDate TODAY =
            Vietnam.dateOf(java.time.Clock.systemUTC().instant());

    @AfterEach
    void noWindowIsLeft() {
        Database.change("DELETE FROM nomination_window");
    }

    @Test
    void withoutAnyWindowANominationComesWhenItLikes() {
        Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR)
                .submitted()
                .readBy(OFFICER)
                .body("submission.late", equalTo(false));
    }

    @Test
    void anOpenWindowLetsIn() {
        planned(window(-1, 0));
        Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR)
                .submitted()
                .readBy(OFFICER)
                .body("submission.late", equalTo(false));
    }

    @Test
    void betweenTheWindowsASubmissionIsRefusedAndToldOfTheLastAndTheNext() {
        planned(window(-9, -5));
        UUID last = planned(window(-4, -1));
        UUID next = planned(window(1, 9));
        planned(window(10, 12));
        Dossier dossier = Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR);
        dossier.step(OFFICER, "submission", null)
                .statusCode(422)
                .body("code", equalTo("window-not-open"))
                .body("lastWindow.id", equalTo(last.toString()))
                .body("lastWindow.closesOn", equalTo(TODAY.minusDays(1).toString()))
                .body("nextWindow.id", equalTo(next.toString()))
                .body("nextWindow.opensOn", equalTo(TODAY.plusDays(1).toString()));
        dossier.readBy(OFFICER).body("status", equalTo("DRAFT")).body("version", equalTo(1));
    }

    @Test
    void aWindowThatIsAsGoodAsForOthersBindsNobodyElse() {
        planned(with(window(1, 2), "levels", List.of("PROVINCE")));
        planned(with(window(1, 2), "year", 2024));
        planned(with(window(1, 2), "sector", "HEALTH"));
        planned(with(window(1, 2), "unitIds", List.of(DAN_DIEN)));
        planned(with(window(1, 2), "unitIds", List.of(), "unitTypes", List.of("MEDIA_OUTLET")));
        Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR).submitted();
    }

    @Test
    void aReturnedNominationCameInTimeAndMayComeAgain() {
        Dossier dossier = Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR).submitted();
        dossier.step(leader(EMULATION_BOARD), "return", reason("Thiếu minh chứng"))
                .statusCode(200);
        planned(window(-9, -1));
        dossier.submitted().readBy(OFFICER).body("submission.late", equalTo(false));
    }

    @Test
    void theBoardLetsANominationInLateWithAReasonAndItIsMarked() {
        planned(window(-9, -1));
        Dossier dossier = Dossier.draftedBy(EMULATION_BOARD, "UNIT", YEAR);
        String path = dossier.path() + "/late-admission";
        Api.get(OFFICER, path).statusCode(404);
        Api.step(leader(EMULATION_BOARD), path, 1, reason("Bão lụt, mất điện")).statusCode(403);
        Api.step(BOARD, path, 2, reason("Bão lụt, mất điện")).statusCode(412);
        Api.step(BOARD, path, 1, reason("Bão lụt, mất điện"))
                .statusCode(200)
                .body("by", equalTo("ban-tdkt"))
                .body("reason", equalTo("Bão lụt, mất điện"));
        Api.step(BOARD, path, 1, reason("Bão lụt, mất điện"))
                .statusCode(409)
                .body("code", equalTo("late-admission-given"));
        dossier.submitted().readBy(OFFICER).body("submission.late", equalTo(true));
        Api.get(OFFICER, path).statusCode(200).body("byName", equalTo("Lê Thị Mẫu"));
        Api.get(officer(DAN_DIEN), path).statusCode(404);
        Api.step(BOARD, path, 2, reason("Bão lụt, mất điện"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'late-admission'",
                        dossier.id()));
    }

    @Test
    void onlyTheBoardPlansChangesAndRemovesWindows() {
        Api.post(leader(EMULATION_BOARD), "/v1/nomination-windows", window(1, 2))
                .statusCode(403);
        String path = "/v1/nomination-windows/" + planned(window(1, 2));
        Api.get(AUDITOR, path)
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("statusLabel", equalTo("Chưa mở"))
                .body("allowedActions", empty());
        Api.put(leader(EMULATION_BOARD), path, 1, window(0, 2)).statusCode(403);
        Api.put(BOARD, path, 9, window(0, 2)).statusCode(412);
        Api.put(BOARD, path, 1, window(0, 2))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("OPEN"))
                .body("allowedActions", contains("edit", "removal"))
                .body("closesAt", equalTo(Vietnam.endOf(TODAY.plusDays(2)).toString()));
        Api.delete(leader(EMULATION_BOARD), path, 2).statusCode(403);
        Api.delete(BOARD, path, 1).statusCode(412);
        Api.delete(BOARD, path, 2).statusCode(204);
        Api.get(BOARD, path).statusCode(404);
        Api.put(BOARD, path, 2, window(0, 2)).statusCode(404);
    }

    @Test
    void aWindowThatContradictsItselfOrNamesNothingIsRefused() {
        Api.post(
                        BOARD,
                        "/v1/nomination-windows",
                        with(window(2, 1), "sector", "ASTROLOGY", "unitIds", List.of(EMULATION_BOARD, Ids.next())))
                .statusCode(422)
                .body("code", equalTo("window-invalid"))
                .body("errors.code", contains("window-closes-first", "sector-unknown", "unit-unknown"))
                .body("errors.pointer", contains("/closesOn", "/sector", "/unitIds/1"));
        Api.post(BOARD, "/v1/nomination-windows", with(window(1, 2), "levels", List.of()))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/levels"));
    }

    @ParameterizedTest
    @CsvSource({"-9, -1, CLOSED", "0, 0, OPEN", "1, 2, PLANNED"})
    void windowsAreListedByState(int opens, int closes, String state) {
        String id = planned(window(opens, closes)).toString();
        String path = "/v1/nomination-windows?year=2023&level=UNIT&state=";
        for (String other : List.of("CLOSED", "OPEN", "PLANNED")) {
            Api.get(OFFICER, path + other)
                    .statusCode(200)
                    .body("items.id", other.equals(state) ? hasItem(id) : not(hasItem(id)));
        }
    }

    @Test
    void windowsAreListedTheLatestOpeningFirstPageByPage() {
        List<String> ids = IntStream.of(1, 3, 2)
                .mapToObj(day -> planned(window(day, 9)).toString())
                .toList();
        String next = Api.get(OFFICER, "/v1/nomination-windows?limit=2")
                .statusCode(200)
                .body("items.id", contains(ids.get(1), ids.get(2)))
                .extract()
                .jsonPath()
                .getString("next");
        Api.get(OFFICER, next)
                .statusCode(200)
                .body("items.id", contains(ids.get(0)))
                .body("next", nullValue());
        Api.get(OFFICER, "/v1/nomination-windows?level=DISTRICT").body("items", empty());
        Api.get(OFFICER, "/v1/nomination-windows?year=2025").body("items", empty());
    }

    private static Map<String, Object> window(int opens, int closes) {
        return with(
                Map.of(),
                "name",
                "Đợt xét của Ban năm 2023",
                "levels",
                List.of("UNIT"),
                "year",
                YEAR,
                "unitIds",
                List.of(EMULATION_BOARD),
                "opensOn",
                TODAY.plusDays(opens).toString(),
                "closesOn",
                TODAY.plusDays(closes).toString());
    }

    private static UUID planned(Map<String, Object> window) {
        return Api.post(BOARD, "/v1/nomination-windows", window)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }
}
