package vn.guongsang.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.report.Reporting.ALL;
import static vn.guongsang.reporting.report.Reporting.body;
import static vn.guongsang.reporting.report.Reporting.complete;
import static vn.guongsang.reporting.report.Reporting.opened;
import static vn.guongsang.reporting.report.Reporting.own;
import static vn.guongsang.reporting.report.Reporting.persona;
import static vn.guongsang.reporting.report.Reporting.post;
import static vn.guongsang.reporting.report.Reporting.put;
import static vn.guongsang.reporting.report.Reporting.sending;
import static vn.guongsang.reporting.report.Reporting.step;
import static vn.guongsang.reporting.testing.Some.exemplars;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.content.ReportContent;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class UnitReportTest {

    private static final LocalDate TODAY = Vietnam.dateOf(Instant.now());
    private static final int YEAR = TODAY.getYear();
    private static final Persona BOARD = Asked.BOARD;

    private final UUID province = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID neighbour = Ids.next();
    private final Persona officer = persona("can-bo-" + commune, "unit-officer", commune);

    @BeforeEach
    void twoCommunes() {
        Told.units(
                unit(province, UnitType.PROVINCE, "Thành phố thử", null),
                unit(commune, UnitType.COMMUNE, "Xã Báo Cáo", province),
                unit(neighbour, UnitType.COMMUNE, "Xã Bên Cạnh", province));
        Told.exemplars(exemplars(2, Level.COMMUNE, YEAR, commune));
    }

    @Test
    void aReportIsOpenedPrefilledFromTheFacts() {
        String path = ALL + "/" + opened(officer, commune, YEAR);
        Asked.get(officer, path)
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Đang soạn"))
                .body("allowedActions", contains("edit", "submission"))
                .body("content.templateCode", equalTo("COMMUNE"))
                .body("content.unit.name", equalTo("Xã Báo Cáo"))
                .body("content.figures.find { it.indicator == 'SUBJECTS' }.system", equalTo(2))
                .body("content.figures.find { it.indicator == 'MODELS_SPREAD' }", not(hasKey("reported")))
                .body("dueOn", equalTo(YEAR + "-12-15"));
    }

    @Test
    void aReportIsWrittenSentReturnedSentAgainAndAccepted() {
        String path = ALL + "/" + opened(officer, commune, YEAR);
        put(officer, path, 1, body(complete(TODAY, own(Indicator.SUBJECTS, 2, null))))
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("content.attachments[0].title", equalTo("Danh sách điển hình"))
                .body("content.figures.find { it.indicator == 'BUDGET_SPENT' }.reported", equalTo(0));
        step(officer, path + "/submission", 2, sending())
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("stage", equalTo("PROVINCE"))
                .body("versionNo", equalTo(1))
                .body("allowedActions", empty());
        step(BOARD, path + "/return", 3, Map.of("reason", "Chưa nêu mô hình hay"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("history[3].reason", equalTo("Chưa nêu mô hình hay"));
        step(officer, path + "/submission", 4, sending()).statusCode(200).body("versionNo", equalTo(2));
        step(BOARD, path + "/acceptance", 5, null)
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("allowedActions", contains("reopening"))
                .body(
                        "history.action",
                        contains("opening", "edit", "submission", "return", "submission", "acceptance"));
        wasSentTwice(path);
    }

    private void wasSentTwice(String path) {
        Asked.get(BOARD, path + "/versions")
                .statusCode(200)
                .body("items.versionNo", contains(1, 2))
                .body("items.decision", contains("RETURNED", "ACCEPTED"))
                .body("items[0].signedUnitId", equalTo(commune.toString()));
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertEquals(6, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", UUID.fromString(id)));
    }

    @Test
    void anAmendmentAfterAcceptanceIsAVersionWithADelta() {
        String path = accepted();
        step(BOARD, path + "/reopening", 4, Map.of("until", TODAY.toString(), "reason", "Bổ sung kinh phí đã chi"))
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("content.figures.find { it.indicator == 'BUDGET_SPENT' }.reported", equalTo(0))
                .body("acceptedAt", nullValue());
        ReportContent amended = complete(
                TODAY, own(Indicator.BUDGET_ESTIMATED, 9000000, null), own(Indicator.BUDGET_SPENT, 7500000, null));
        put(officer, path, 5, body(amended)).statusCode(200);
        Asked.get(BOARD, path).body("content.figures.find { it.indicator == 'BUDGET_SPENT' }.reported", equalTo(0));
        step(officer, path + "/submission", 6, sending()).statusCode(200);
        Asked.get(BOARD, path + "/delta?from=1&to=2")
                .statusCode(200)
                .body("figures.indicator", contains("BUDGET_ESTIMATED", "BUDGET_SPENT"))
                .body("figures[1].from.reported", equalTo(0))
                .body("figures[1].to.reported", equalTo(7500000))
                .body("figures[1].change", equalTo(7500000))
                .body("narratives", empty())
                .body("attachmentsAdded", empty());
        Asked.get(BOARD, path + "/versions/1")
                .statusCode(200)
                .body("content.figures.find { it.indicator == 'BUDGET_SPENT' }.reported", equalTo(0))
                .body("decision", equalTo("REOPENED"));
        Asked.get(BOARD, path + "/versions/3").statusCode(404);
        Asked.get(BOARD, path + "/delta?from=1&to=3").statusCode(404);
    }

    @Test
    void errorsBlockASubmissionAndSayWhatIsWrong() {
        Persona other = persona("can-bo-" + neighbour, "unit-officer", neighbour);
        String path = ALL + "/" + opened(other, neighbour, YEAR);
        Asked.get(other, path + "/checks")
                .statusCode(200)
                .body("sendable", equalTo(false))
                .body("items.key", hasItem("FIGURE_MISSING:BUDGET_SPENT"))
                .body("items.key", hasItem("DOCUMENT_MISSING"));
        put(
                        other,
                        path,
                        1,
                        body(complete(TODAY, own(Indicator.SUBJECTS, 1, null), own(Indicator.BUDGET_SPENT, 5, null))))
                .statusCode(200)
                .body("content.figures.find { it.indicator == 'SUBJECTS' }.difference", equalTo(1));
        step(other, path + "/submission", 2, sending())
                .statusCode(422)
                .body("code", equalTo("report-incomplete"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "report-difference-uncommented",
                                "report-spent-above-estimate",
                                "report-subjects-above-recognitions",
                                "report-parts-unequal-whole"))
                .body(
                        "errors.find { it.code == 'report-spent-above-estimate' }.detail",
                        equalTo("Đã chi 5 đồng, lớn hơn dự toán 0 đồng."));
    }

    @Test
    void warningsWantToBeSeenBeforeASubmission() {
        Persona other = persona("can-bo-" + neighbour, "unit-officer", neighbour);
        String path = ALL + "/" + opened(other, neighbour, YEAR);
        put(other, path, 1, body(complete(TODAY))).statusCode(200);
        step(other, path + "/submission", 2, sending())
                .statusCode(422)
                .body("code", equalTo("report-warnings-open"))
                .body("findings", contains("NO_EXEMPLAR:SUBJECTS"));
        step(other, path + "/submission", 2, sending("NO_EXEMPLAR:SUBJECTS"))
                .statusCode(200)
                .body("content.acknowledged", contains("NO_EXEMPLAR:SUBJECTS"));
        Asked.get(BOARD, path + "/checks")
                .body("sendable", equalTo(true))
                .body("items.key", contains("NO_EXEMPLAR:SUBJECTS"));
    }

    @Test
    void whatTheTemplateDoesNotAskOrIsSaidTwiceIsRefused() {
        String path = ALL + "/" + opened(officer, commune, YEAR);
        put(
                        officer,
                        path,
                        1,
                        Map.of(
                                "figures",
                                List.of(
                                        Map.of("indicator", "GATHERINGS_POLITICAL_SCHOOL", "value", 1),
                                        Map.of("indicator", "MODELS_SPREAD", "value", 1),
                                        Map.of("indicator", "MODELS_SPREAD", "value", 2))))
                .statusCode(422)
                .body("code", equalTo("report-invalid"))
                .body("errors.pointer", contains("/figures/0/indicator", "/figures/2/indicator"))
                .body("errors.code", contains("not-in-template", "named-twice"));
        put(officer, path, 1, Map.of("figures", List.of(Map.of("indicator", "MODELS_SPREAD", "value", -1))))
                .statusCode(400);
        put(officer, path, 1, Map.of("attachments", List.of(Map.of("title", "x", "url", "http://a.vn", "sha256", "1"))))
                .statusCode(400)
                .body("errors", hasSize(2));
        Asked.get(officer, path).body("version", equalTo(1));
    }

    @Test
    void aUnitHasOneReportAYearAndOnlyForYearsAndUnitsThatReport() {
        String id = opened(officer, commune, YEAR);
        post(officer, ALL, Map.of("unitId", commune, "year", YEAR))
                .statusCode(409)
                .body("code", equalTo("report-exists"))
                .body("reportId", equalTo(id));
        post(officer, ALL, Map.of("unitId", commune, "year", YEAR + 1))
                .statusCode(422)
                .body("errors.code", contains("report-year-not-begun"));
        post(officer, ALL, Map.of("unitId", Ids.next(), "year", YEAR))
                .statusCode(422)
                .body("errors.code", contains("unit-unknown"));
        post(persona("tinh", "unit-officer", province), ALL, Map.of("unitId", province, "year", YEAR))
                .statusCode(422)
                .body("errors.code", contains("report-not-owed"));
        post(persona("tinh", "unit-officer", province), ALL, Map.of("unitId", neighbour, "year", YEAR))
                .statusCode(403)
                .body("code", equalTo("report-not-of-unit"));
    }

    @Test
    void ofManyWhoOpenTheSameReportAtOnceOneDoes() throws Exception {
        Callable<Integer> opening = () -> post(officer, ALL, Map.of("unitId", commune, "year", YEAR))
                .extract()
                .statusCode();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(List.of(opening, opening, opening, opening))) {
                answers.add(answer.get());
            }
            answers.sort(null);
            assertEquals(List.of(201, 409, 409, 409), answers);
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void aDraftIsSeenByItsUnitAloneAndWhatWasSentByThoseAbove() {
        String path = ALL + "/" + opened(officer, commune, YEAR);
        Persona other = persona("can-bo-ben-canh", "unit-officer", neighbour);
        for (Persona stranger : List.of(
                other,
                BOARD,
                persona("tinh", "unit-leader", province),
                Persona.of("mat-quyen", "Không đơn vị", "unit-officer"))) {
            Asked.get(stranger, path).statusCode(404);
            Asked.get(stranger, path + "/checks").statusCode(404);
            Asked.get(stranger, path + "/versions").statusCode(404);
            Asked.get(stranger, ALL + "?unitId={u}", commune).statusCode(200).body("items", empty());
        }
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), path).statusCode(403);
        put(other, path, 1, body(complete(TODAY))).statusCode(404);
        step(BOARD, path + "/acceptance", 1, null).statusCode(409).body("code", equalTo("illegal-transition"));
        sent(path, 1);
        Asked.get(BOARD, path).statusCode(200).body("allowedActions", contains("acceptance", "return"));
        Asked.get(Persona.of("kiem-tra", "Kiểm tra", "inspector"), path)
                .statusCode(200)
                .body("allowedActions", empty());
        Asked.get(other, path).statusCode(404);
        Asked.get(Persona.of("tai-chinh", "Tài chính", "finance"), path + "/versions/1")
                .statusCode(403);
    }

    @Test
    void nobodyJudgesWhatTheyBroughtAndAStaleTagIsRefused() {
        Persona both = Persona.of("can-bo-" + commune, "Kiêm nhiệm", "unit-officer", "province-board")
                .inUnit(commune);
        String path = ALL + "/" + opened(both, commune, YEAR);
        sent(path, 1);
        step(both, path + "/acceptance", 3, null).statusCode(403).body("code", equalTo("report-own"));
        step(BOARD, path + "/acceptance", 1, null).statusCode(412);
        Asked.as(BOARD)
                .header("Idempotency-Key", "thu-" + Ids.next())
                .post(path + "/acceptance")
                .then()
                .statusCode(428);
        step(BOARD, path + "/approval", 3, null).statusCode(409).body("code", equalTo("report-at-other-level"));
        step(officer, path + "/acceptance", 3, null).statusCode(403);
        step(BOARD, path + "/reopening", 3, Map.of("until", TODAY.toString(), "reason", "Không có lý do"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void theListIsATableTooAndItsPagesFollowEachOther() {
        opened(officer, commune, YEAR);
        openedLate(officer, commune, YEAR - 1);
        String next = Asked.get(officer, ALL + "?limit=1")
                .statusCode(200)
                .body("items.year", contains(YEAR - 1))
                .body("items[0].unitName", equalTo("Xã Báo Cáo"))
                .body("items[0].allowedActions", contains("edit", "submission"))
                .extract()
                .path("next");
        Asked.get(officer, next)
                .body("items.year", contains(YEAR))
                .body("items[0].allowedActions", contains("edit", "submission"))
                .body("next", nullValue());
        Asked.get(officer, ALL + "?status=DRAFT&year=" + YEAR).body("items", hasSize(1));
        String table = Asked.as(officer)
                .accept("text/csv")
                .get(ALL)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(table.contains("unitName"), table);
    }

    private static void openedLate(Persona officer, UUID unit, int year) {
        Map<String, Object> lastYear = Map.of("unitId", unit, "year", year);
        post(officer, ALL, lastYear)
                .statusCode(409)
                .body("code", equalTo("report-locked"))
                .body("openUntil", equalTo((year + 1) + "-03-31"));
        Map<String, Object> late =
                Map.of("report", lastYear, "reopening", Map.of("until", TODAY.toString(), "reason", "Chưa từng mở"));
        post(officer, ALL + "/late", late).statusCode(403);
        post(BOARD, ALL + "/late", late)
                .statusCode(201)
                .body("history.action", contains("opening", "reopening"))
                .body("$", not(hasKey("content")));
    }

    private String accepted() {
        String path = ALL + "/" + opened(officer, commune, YEAR);
        sent(path, 1);
        step(BOARD, path + "/acceptance", 3, null).statusCode(200);
        return path;
    }

    private ValidatableResponse sent(String path, long version) {
        put(officer, path, version, body(complete(TODAY))).statusCode(200);
        return step(officer, path + "/submission", version + 1, sending()).statusCode(200);
    }
}
