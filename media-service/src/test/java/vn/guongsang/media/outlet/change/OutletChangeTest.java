package vn.guongsang.media.outlet.change;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;

@QuarkusTest
@MediaStack
class OutletChangeTest {

    private final LocalDate today = Vietnam.dateOf(Instant.now());
    private final String mark = Ids.next().toString();

    @Test
    void aRenamedOutletKeepsTheNameOfEachDay() {
        UUID outlet = founded("a-" + mark, "2025-08-01");

        change("RENAME", "2026-05-01", List.of(outlet), naming(null, "Đài mới"))
                .statusCode(201)
                .body("successorId", nullValue());

        nameOn(outlet, "2026-04-30").body("name", equalTo("Đài a-" + mark));
        nameOn(outlet, "2026-05-01").body("name", equalTo("Đài mới")).body("version", equalTo(2));
        Asked.get(EDITOR, "/v1/outlet-changes?outletId={o}", outlet)
                .statusCode(200)
                .body("items.kind", contains("RENAME", "NEW"))
                .body("items[0].document.number", equalTo("12/QĐ-UBND"));
        invalid(change("RENAME", "2026-05-01", List.of(outlet), naming(null, "Tên khác")), "outlet-changed-later");
        assertEquals(
                "founding, rename",
                Database.text(
                        "SELECT string_agg(action, ', ' ORDER BY seq) FROM audit_line WHERE aggregate_id = ?", outlet));
    }

    private void ruled(String sector, UUID channel) {
        Asked.post(
                        PROPAGANDA,
                        "/v1/propagation-rules",
                        Map.of(
                                "sector",
                                sector,
                                "channelIds",
                                List.of(channel),
                                "dueDays",
                                5,
                                "priority",
                                5,
                                "validFrom",
                                today.toString()))
                .statusCode(201);
    }

    @Test
    void afterAMergerTheEditorsOfTheSuccessorGoOnWithTheTasks() {
        UUID paper = founded("b-" + mark, "2025-08-01");
        UUID station = founded("c-" + mark, "2025-08-01");
        UUID channel = ownedBy(station);
        String sector = "MERGER_" + mark.substring(24);
        ruled(sector, channel);
        UUID told = Ids.next();
        Told.exemplars(exemplar(told, 1, sector, recognition(1)));
        UUID task = Asked.task(told, 1, channel);
        Asked.step(editorOf(station), task, 1, "acceptance", null).statusCode(200);

        UUID centre = UUID.fromString(
                change("MERGE", today.toString(), List.of(paper, station), naming("d-" + mark, "Trung tâm mới"))
                        .statusCode(201)
                        .extract()
                        .path("successorId"));

        Asked.step(editorOf(station), task, 2, "production", null).statusCode(404);
        Asked.step(editorOf(centre), task, 2, "production", null)
                .statusCode(200)
                .body("outletId", equalTo(centre.toString()));
        nameOn(station, today.toString())
                .body("successorId", equalTo(centre.toString()))
                .body("validTo", equalTo(today.minusDays(1).toString()));
        ownersOn(today.minusDays(1), station).body("items.id", hasItem(channel.toString()));
        ownersOn(today, centre)
                .body("items.id", contains(channel.toString()))
                .body("items.languages", contains(List.of("vi")));
        invalid(change("RENAME", "2099-01-01", List.of(station), naming(null, "Đài cũ")), "outlet-not-in-force");
    }

    @Test
    void aPortalAndALocalRadioAreOutletsThatAreNoPress() {
        Map<String, Object> naming = naming("p-" + mark, "Cổng thông tin thử");
        naming.put("kind", "PORTAL");
        String portal = change("NEW", "2026-01-01", List.of(), naming)
                .statusCode(201)
                .extract()
                .path("successorId");
        UUID paper = founded("q-" + mark, "2026-01-01");

        Asked.get(EDITOR, "/v1/outlets/{id}", portal).body("kind", equalTo("PORTAL"));
        Asked.get(EDITOR, "/v1/outlets/{id}", paper).body("kind", equalTo("PRESS"));
        Asked.get(EDITOR, "/v1/outlets?kind=PORTAL&limit=100")
                .statusCode(200)
                .body("items.id", hasItem(portal))
                .body("items.code", hasItem("cong-thong-tin-dien-tu-tinh"))
                .body("items.kind.unique()", contains("PORTAL"));
        naming.remove("code");
        invalid(change("RENAME", "2099-01-01", List.of(paper), naming), "kind-of-founded");
    }

    @Test
    void anOutletEndsOnlyWithoutChannels() {
        UUID outlet = founded("e-" + mark, "2025-08-01");
        UUID owner = founded("f-" + mark, "2025-08-01");
        ownedBy(owner);

        change("END", "2026-01-01", List.of(outlet), null).statusCode(201);
        invalid(change("END", "2026-01-01", List.of(owner), null), "outlet-has-channels");

        nameOn(outlet, "2026-01-01").body("validTo", equalTo("2025-12-31"));
        nameOn(owner, "2026-01-01").body("validTo", nullValue()).body("version", equalTo(1));
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsRecorded() {
        long before = Database.number("SELECT count(*) FROM outlet_change");

        invalid(change("MERGE", "2026-01-01", List.of(CENTRE), naming("g-" + mark, "Một mình")), "outlets-of-kind");
        invalid(change("RENAME", "2099-01-01", List.of(Ids.next()), naming(null, "Tên mới")), "outlet-unknown");
        invalid(change("RENAME", "2099-01-01", List.of(CENTRE), null), "naming-of-kind");
        invalid(change("RENAME", "2099-01-01", List.of(CENTRE), naming("khac", "Tên mới")), "code-of-kind");
        invalid(change("NEW", "2026-01-01", List.of(), naming("trt", "Trùng mã")), "code-taken");
        invalid(change("NEW", "2019-12-31", List.of(), naming("h-" + mark, "Ký sau")), "signed-before-effect");
        Asked.post(
                        EDITOR,
                        "/v1/outlet-changes",
                        body("NEW", "2026-01-01", List.of(), naming("i-" + mark, "Của tòa soạn")))
                .statusCode(403);

        assertEquals(before, Database.number("SELECT count(*) FROM outlet_change"));
    }

    @Test
    void aCommuneRadioIsARelayOfAnother() {
        UUID outlet = founded("j-" + mark, "2025-08-01");
        String radio =
                channel(outlet, "r-" + mark, null).statusCode(201).extract().path("id");

        String relay = channel(outlet, "s-" + mark, radio)
                .statusCode(201)
                .body("relayOf", equalTo(radio))
                .body("languages", contains("vi", "tth"))
                .body("areas", contains("REMOTE", "ETHNIC_MINORITY"))
                .extract()
                .path("id");
        channel(Ids.next(), "s-" + mark, relay)
                .statusCode(422)
                .body("code", equalTo("channel-invalid"))
                .body("errors.code", contains("outlet-unknown", "same-kind-only", "code-taken"));
        Asked.post(EDITOR, "/v1/channels", Map.of("code", "x")).statusCode(403);
        ownersOn(today, outlet).body("items.id", contains(radio, relay));
    }

    private static ValidatableResponse channel(UUID outlet, String code, String relayOf) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "outletId",
                outlet,
                "code",
                code,
                "name",
                "Truyền thanh thử",
                "kind",
                "RADIO",
                "languages",
                List.of("vi", "tth"),
                "areas",
                List.of("REMOTE", "ETHNIC_MINORITY"),
                "validFrom",
                "2025-09-01"));
        if (relayOf != null) {
            body.put("relayOf", relayOf);
        }
        return Asked.post(PROPAGANDA, "/v1/channels", body);
    }

    private UUID founded(String code, String from) {
        return UUID.fromString(change("NEW", from, List.of(), naming(code, "Đài " + code))
                .statusCode(201)
                .extract()
                .path("successorId"));
    }

    private static UUID ownedBy(UUID outlet) {
        UUID channel = Ids.next();
        Database.change(
                "INSERT INTO channel (id, code, name, kind) VALUES (?, ?, 'Kênh thử', 'TV')", channel, "k-" + channel);
        Database.change(
                "INSERT INTO channel_owner (channel_id, outlet_id, valid_from) VALUES (?, ?, '2025-08-01')",
                channel,
                outlet);
        return channel;
    }

    private static Persona editorOf(UUID outlet) {
        return Persona.of("bt-" + outlet, "Biên tập viên", "media-editor").atOutlet(outlet);
    }

    private static ValidatableResponse nameOn(UUID outlet, String day) {
        return Asked.get(EDITOR, "/v1/outlets/{id}?asOf={day}", outlet, day).statusCode(200);
    }

    private static ValidatableResponse ownersOn(LocalDate day, UUID outlet) {
        return Asked.get(EDITOR, "/v1/channels?outletId={o}&asOf={day}", outlet, day.toString())
                .statusCode(200);
    }

    private static Map<String, Object> naming(String code, String name) {
        Map<String, Object> naming = new HashMap<>(Map.of("name", name, "shortName", "Tên ngắn"));
        if (code != null) {
            naming.put("code", code);
        }
        return naming;
    }

    private static ValidatableResponse change(String kind, String day, List<UUID> outlets, Map<String, Object> naming) {
        return Asked.post(PROPAGANDA, "/v1/outlet-changes", body(kind, day, outlets, naming));
    }

    private static Map<String, Object> body(String kind, String day, List<UUID> outlets, Map<String, Object> naming) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", kind,
                "effectiveOn", day,
                "document", Map.of("number", "12/QĐ-UBND", "date", "2020-01-01"),
                "outletIds", outlets));
        if (naming != null) {
            body.put("naming", naming);
        }
        return body;
    }

    private static void invalid(ValidatableResponse answer, String code) {
        answer.statusCode(422).body("code", equalTo("outlet-change-invalid")).body("errors.code", hasItem(code));
    }
}
