package vn.guongsang.media.gathering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.gathering.Held.body;
import static vn.guongsang.media.gathering.Held.edit;
import static vn.guongsang.media.gathering.Held.result;
import static vn.guongsang.media.gathering.Held.step;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

@QuarkusTest
@MediaStack
class GatheringTest {

    private static final UUID HOST = Ids.next();
    private static final UUID PARTNER = Ids.next();
    private static final UUID MET = Ids.next();
    private static final UUID SECRET = Ids.next();
    private static final UUID FOREIGN = Ids.next();
    private static final Persona OFFICER = officerOf(HOST);
    private static final Persona LEADER =
            Persona.of("thu-truong", "Thủ trưởng", "unit-leader").inUnit(HOST);
    private static final Map<String, String> REASON = Map.of("reason", "Hoãn vì mưa lũ");
    private static boolean told;

    private final LocalDate today = Vietnam.dateOf(Instant.now());

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        Told.units(
                Some.unit(HOST, UnitType.COMMUNE, "Xã Chủ Trì", null),
                Some.unit(PARTNER, UnitType.COMMUNE, "Xã Phối Hợp", null));
        Told.exemplars(
                Some.exemplar(MET, 1, "GATHERING", recognition(1, HOST, Instant.now())),
                Some.withdrawn(SECRET, 1, "GATHERING", recognition(1, HOST, Instant.now())),
                Some.withdrawn(FOREIGN, 1, "GATHERING", recognition(1, PARTNER, Instant.now())));
        told = true;
    }

    @Test
    void aGatheringGoesFromDraftToCorrectedFiguresAndTheFormerOnesStay() {
        UUID id = corrected();

        Asked.get(PROPAGANDA, "/v1/gatherings/{id}", id)
                .statusCode(200)
                .header("ETag", "\"v5\"")
                .body("status", equalTo("HELD"))
                .body("statusLabel", equalTo("Đã tổ chức"))
                .body("form", equalTo("WITHIN_CONFERENCE"))
                .body("hosts.name", contains("Xã Chủ Trì", "Xã Phối Hợp"))
                .body("documents.number", contains("15/BB"))
                .body("exemplars.standing", contains("CURRENT", "NOT_PUBLIC"))
                .body("results.version", contains(4, 5))
                .body("results.audience", contains(350, 353))
                .body("results.otherExemplars", contains(2, 0))
                .body("results[1].exemplarIds", contains(MET.toString(), SECRET.toString()))
                .body("history.action", contains("draft", "edit", "planning", "result", "correction"))
                .body("history[4].reason", equalTo("Đếm lại"));
    }

    @Test
    void everyStepIsToldAndAuditedAndTheEventCarriesNoText() {
        UUID id = corrected();

        assertEquals(
                "drafted, edited, planned, held, corrected",
                Database.text(
                        "SELECT string_agg(payload #>> '{data,change}', ', ' ORDER BY aggregate_version) "
                                + "FROM outbox WHERE topic = 'guongsang.gatherings.v1' AND aggregate_id = ?",
                        id));
        assertEquals(
                "353 HELD " + today,
                Database.text(
                        "SELECT concat_ws(' ', payload #>> '{data,audience}', payload #>> '{data,status}', "
                                + "payload #>> '{data,heldOn}') FROM outbox WHERE aggregate_id = ? AND aggregate_version = 5",
                        id));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM outbox WHERE aggregate_id = ? AND payload::text LIKE '%Giao lưu thử%'",
                        id));
        assertEquals(5, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", id));
    }

    /** Drafted, rewritten, planned by the partner, held, and its figures put right. */
    private UUID corrected() {
        UUID id = Held.drafted(OFFICER, body("EXCHANGE", today.plusDays(3), List.of(HOST, PARTNER), List.of(MET)));
        Map<String, Object> rewritten = body("HONOURING", today, List.of(HOST, PARTNER), List.of(MET, SECRET));
        rewritten.put("form", "WITHIN_CONFERENCE");
        rewritten.put(
                "documents",
                List.of(Map.of(
                        "kind", "MINUTES",
                        "number", "15/BB",
                        "date", "2026-06-20",
                        "url", "https://vanban.example/15.pdf")));
        edit(OFFICER, id, 1, rewritten)
                .statusCode(200)
                .body("allowedActions", contains("edit", "planning", "cancellation"));
        step(officerOf(PARTNER), id, 2, "planning", null).statusCode(200).body("results", empty());
        step(OFFICER, id, 3, "result", result(today, 350, List.of(MET), 2)).statusCode(200);
        Map<String, Object> right = Map.of("result", result(today, 353, List.of(MET, SECRET), 0), "reason", "Đếm lại");
        step(OFFICER, id, 4, "correction", right).statusCode(200);
        return id;
    }

    @Test
    void whatWasRecordedWronglyIsAnnulledByTheLeaderOnly() {
        UUID id = Held.held(OFFICER, "EXCHANGE", today, List.of(HOST), List.of(MET));

        step(OFFICER, id, 3, "annulment", REASON).statusCode(403);
        step(LEADER, id, 3, "annulment", REASON)
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("allowedActions", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, result",
        "DRAFT, correction",
        "DRAFT, annulment",
        "PLANNED, planning",
        "PLANNED, correction",
        "PLANNED, annulment",
        "HELD, edit",
        "HELD, planning",
        "HELD, result",
        "HELD, cancellation",
        "CANCELLED, edit",
        "CANCELLED, planning",
        "CANCELLED, result",
        "CANCELLED, correction",
        "CANCELLED, cancellation",
        "CANCELLED, annulment"
    })
    void everyOtherStepIsRefusedWithTheStateAndNothingChanges(String status, String action) {
        Map<String, Object> body = body("EXCHANGE", today, List.of(HOST), List.of(MET));
        UUID id = Held.drafted(OFFICER, body);
        int version = 1;
        if (!status.equals("DRAFT")) {
            step(OFFICER, id, version++, "planning", null).statusCode(200);
        }
        if (status.equals("HELD")) {
            step(OFFICER, id, version++, "result", result(today, 1, List.of(MET), 0))
                    .statusCode(200);
        } else if (status.equals("CANCELLED")) {
            step(OFFICER, id, version++, "cancellation", REASON).statusCode(200);
        }
        Object given = Map.of(
                        "result",
                        result(today, 2, List.of(MET), 0),
                        "correction",
                        Map.of("result", result(today, 2, List.of(MET), 0), "reason", "Đếm lại"),
                        "cancellation",
                        REASON,
                        "annulment",
                        REASON)
                .get(action);

        (action.equals("edit") ? edit(LEADER, id, version, body) : step(LEADER, id, version, action, given))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo(status));
        assertEquals(version, Database.number("SELECT version FROM gathering WHERE id = ?", id));
    }

    @Test
    void onlyTheHostsAndThoseWhoSeeTheProvinceSeeIt() {
        UUID id = Held.drafted(OFFICER, body("EXCHANGE", today, List.of(HOST), List.of(MET)));
        Persona stranger = officerOf(PARTNER);

        Asked.get(stranger, "/v1/gatherings/{id}", id).statusCode(404);
        step(stranger, id, 1, "planning", null).statusCode(404);
        Asked.get(stranger, "/v1/gatherings?hostId={h}", HOST)
                .statusCode(200)
                .body("items.findAll { it.hostIds.size() == 1 }", empty());
        Asked.get(Persona.of("khong", "Không đơn vị", "unit-officer"), "/v1/gatherings")
                .body("items", empty());
        Asked.get(EDITOR, "/v1/gatherings/{id}", id).statusCode(403);
        Asked.get(
                        PROPAGANDA,
                        "/v1/gatherings?hostId={h}&status=DRAFT&purpose=EXCHANGE&exemplarId={e}&year={y}&limit=1",
                        HOST,
                        MET,
                        today.getYear())
                .statusCode(200)
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].exemplars", equalTo(1))
                .body("items[0].audience", nullValue());
        step(OFFICER, id, 9, "planning", null).statusCode(412);
        Asked.post(OFFICER, "/v1/gatherings/" + id + "/planning", null).statusCode(428);
    }

    @Test
    void hostsThatAreUnknownOrNotOnesOwnAreRefusedInTheSameWords() {
        long before = Database.number("SELECT count(*) FROM gathering");

        for (UUID host : List.of(PARTNER, Ids.next())) {
            Asked.post(OFFICER, "/v1/gatherings", body("EXCHANGE", today, List.of(host), List.of()))
                    .statusCode(422)
                    .body("code", equalTo("unit-unknown"))
                    .body("errors.pointer", contains("/hostIds"))
                    .body("errors.code", contains("host-not-own"));
        }
        Asked.post(OFFICER, "/v1/gatherings", body("EXCHANGE", today, List.of(HOST, Ids.next()), List.of()))
                .statusCode(422)
                .body("errors.pointer", contains("/hostIds/1"))
                .body("errors.code", contains("host-not-in-force"));
        assertEquals(before, Database.number("SELECT count(*) FROM gathering"));
    }

    @Test
    void exemplarsThatMayNotBeNamedAndFiguresThatDoNotFitAreRefused() {
        Asked.post(OFFICER, "/v1/gatherings", body("EXCHANGE", today, List.of(HOST), List.of(MET, FOREIGN, Ids.next())))
                .statusCode(422)
                .body("code", equalTo("gathering-invalid"))
                .body("errors.pointer", contains("/exemplarIds/1", "/exemplarIds/2"))
                .body("errors.code", contains("exemplar-not-nameable", "exemplar-not-nameable"));
        UUID id = Held.planned(OFFICER, body("SCHOOL_TALK", today, List.of(HOST), List.of()));
        step(OFFICER, id, 2, "result", result(today.plusDays(1), 5, List.of(), 0))
                .statusCode(422)
                .body("errors.code", contains("not-in-future", "exemplar-required"));
        step(OFFICER, id, 2, "result", Map.of("heldOn", today.toString(), "audience", -1, "exemplarIds", List.of()))
                .statusCode(400)
                .body("code", equalTo("validation-failed"));
        Asked.get(OFFICER, "/v1/gatherings/{id}", id)
                .body("version", equalTo(2))
                .body("results", empty());

        UUID talk = Held.planned(OFFICER, body("POLITICAL_SCHOOL", today, List.of(HOST), List.of()));
        step(OFFICER, talk, 2, "result", result(today, 60, List.of(), 0)).statusCode(200);
    }
}
