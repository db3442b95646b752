package vn.guongsang.media.column;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.content;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class ColumnTest {

    private static final Map<String, String> REASON = Map.of("reason", "Thay đổi kế hoạch năm");

    private final Newsroom newsroom = new Newsroom("PRINT");

    @Test
    void aColumnIsOpenedWithItsObligationAndHasNoSlotsUntilItRuns() {
        UUID id = UUID.fromString(newsroom.open()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Dự thảo"))
                .body("allowedActions", contains("edit", "start", "ending"))
                .body("channel.outletId", equalTo(newsroom.outlet().toString()))
                .body("content.obligation.documentNumber", equalTo("68/KH-UBND"))
                .body("content.rhythm.rrule", equalTo("FREQ=WEEKLY"))
                .body("nextDay", nullValue())
                .body("months", hasSize(0))
                .body("history.action", contains("opening"))
                .extract()
                .path("id"));

        newsroom.slots("columnId={id}", id).body("items", hasSize(0));
        assertEquals("opened", told(id, 1, "change"));
        assertEquals("DRAFT", told(id, 1, "status"));
    }

    @Test
    void startingMakesTheSlotsOfTheNextSixtyDaysAtOnceAndTellsThem() {
        UUID id = newsroom.running();

        newsroom.slots("columnId={id}&limit=100", id)
                .body("items", hasSize(9))
                .body("items[0].day", equalTo(today().plusDays(1).toString()))
                .body("items[8].day", equalTo(today().plusDays(57).toString()))
                .body("items[0].status", equalTo("PLANNED"))
                .body("items[0].gap", equalTo(true))
                .body("items[1].gap", equalTo(false));
        Asked.get(newsroom.editor(), "/v1/columns/{id}", id)
                .body("nextDay", equalTo(today().plusDays(1).toString()))
                .body("months.slots.sum()", equalTo(9))
                .body("history.action", contains("opening", "start"));
        assertEquals("started", told(id, 2, "change"));
        assertEquals(
                "9",
                Database.text(
                        """
                SELECT sum((m ->> 'slots')::int) FROM outbox o, jsonb_array_elements(o.payload -> 'data' -> 'months') m
                WHERE o.aggregate_id = ? AND o.aggregate_version = 2""",
                        id));
    }

    @Test
    void anotherRhythmReplacesUntouchedSlotsAndLeavesTouchedOnesAlone() {
        UUID id = newsroom.running();
        List<UUID> slots = newsroom.slots(id);
        newsroom.step("column-slots", slots.get(1), 1, "skip", REASON).statusCode(200);
        newsroom.step("column-slots", slots.get(2), 1, "move", move(today().plusDays(30)))
                .statusCode(200);
        newsroom.plan(slots.get(3), 1, Newsroom.item("Bài về tổ hòa giải")).statusCode(200);

        edit(id, 2, content("rhythm", rhythm(today().plusDays(3), "FREQ=DAILY;INTERVAL=20")))
                .statusCode(200)
                .body("version", equalTo(3));

        newsroom.slots("columnId={id}&limit=100", id)
                .body(
                        "items.originalDay",
                        contains(
                                day(3), // daily every twenty days
                                day(8), // skipped
                                day(22), // has an item
                                day(23), day(15), // moved to the thirtieth
                                day(43)))
                .body("items.status", contains("PLANNED", "SKIPPED", "PLANNED", "PLANNED", "PLANNED", "PLANNED"))
                .body("items[4].day", equalTo(day(30)));

        edit(id, 3, content()).statusCode(200);

        newsroom.slots("columnId={id}&limit=100", id)
                .body("items", hasSize(9))
                .body("items.findAll { it.originalDay == '" + day(15) + "' }.day", contains(day(30)))
                .body("items.findAll { it.originalDay == '" + day(8) + "' }.status", contains("SKIPPED"));
    }

    @Test
    void aPauseTakesUntouchedSlotsAwayAndAResumptionBringsThemBack() {
        UUID id = newsroom.running();
        UUID first = newsroom.firstSlot(id);
        newsroom.plan(first, 1, Newsroom.item("Bài về tổ hòa giải")).statusCode(200);

        newsroom.step("columns", id, 2, "pause", REASON)
                .statusCode(200)
                .body("status", equalTo("PAUSED"))
                .body("history[2].reason", equalTo("Thay đổi kế hoạch năm"));
        assertEquals(List.of(first), newsroom.slots(id));
        newsroom.plan(first, 2, Newsroom.item("Bài khác")).statusCode(409).body("code", equalTo("column-not-running"));

        newsroom.step("columns", id, 3, "resumption", REASON).statusCode(200);
        assertEquals(9, newsroom.slots(id).size());

        newsroom.step("columns", id, 4, "ending", REASON).statusCode(200).body("allowedActions", hasSize(0));
        newsroom.step("columns", id, 5, "start", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("ENDED"))
                .body("allowedActions", hasSize(0));
        assertEquals("ended", told(id, 5, "change"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONSENSE             | 1 |            | /content/rhythm/rrule            | column-rhythm-unusable",
                "FREQ=HOURLY          | 1 |            | /content/rhythm/rrule            | column-rhythm-unusable",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2 | 1 | | /content/rhythm/rrule        | column-rhythm-unusable",
                "FREQ=WEEKLY          | 1 | 2099-01-01 | /content/obligation/documentDate | column-document-in-future",
                "FREQ=WEEKLY          |   |            | /content/targetItems             | column-target-missing"
            })
    void whatIsWrongIsNamed(String rrule, Integer target, String documentDate, String pointer, String code) {
        String date = documentDate == null ? "2023-02-15" : documentDate;
        newsroom.open(
                        "rhythm", rhythm(today().plusDays(1), rrule),
                        "targetItems", target,
                        "obligation", Map.of("documentNumber", "68/KH-UBND", "documentDate", date))
                .statusCode(422)
                .body("code", equalTo("column-invalid"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        assertEquals(0, Database.number("SELECT count(*) FROM media_column WHERE channel_id = ?", newsroom.channel()));
    }

    @Test
    void onlyTheNewsroomOfTheChannelOpensAndChangesAColumn() {
        Map<String, Object> body = Map.of("channelId", newsroom.channel(), "content", content());
        Asked.post(EDITOR, "/v1/columns", body)
                .statusCode(422)
                .body("errors.code", contains("column-channel-of-other"));
        Asked.post(PROPAGANDA, "/v1/columns", body).statusCode(403);
        UUID id = newsroom.running();

        Asked.get(EDITOR, "/v1/columns/{id}", id).statusCode(404);
        Asked.get(EDITOR, "/v1/columns?channelId={id}", newsroom.channel()).body("items", hasSize(0));
        Asked.get(PROPAGANDA, "/v1/columns/{id}", id).statusCode(200).body("allowedActions", hasSize(0));
        Asked.as(EDITOR)
                .header("If-Match", "\"v2\"")
                .contentType(JSON)
                .body(content())
                .put("/v1/columns/{id}", id)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"propaganda-board", "province-board", "council-member", "inspector", "auditor", "admin"})
    void theBodiesOfTheProvinceReadAllColumns(String role) {
        UUID id = newsroom.running();
        Persona reader = Persona.of("cap-tinh", "Cấp tỉnh", role);

        Asked.get(reader, "/v1/columns?outletId={id}&status=RUNNING", newsroom.outlet())
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        Asked.get(reader, "/v1/columns?outletId={id}&status=DRAFT", newsroom.outlet())
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "unit-officer", "finance"})
    void othersDoNot(String role) {
        Asked.get(Persona.of("khac", "Khác", role), "/v1/columns").statusCode(403);
        Asked.get(Persona.of("khac", "Khác", role), "/v1/column-slots").statusCode(403);
        Asked.get(Persona.of("khac", "Khác", role), "/v1/column-statistics").statusCode(403);
    }

    @Test
    void anEditorWithoutAnOutletSeesNothing() {
        UUID id = newsroom.running();
        Persona nobody = Persona.of("khong-toa-soan", "Không tòa soạn", "media-editor");

        Asked.get(nobody, "/v1/columns").statusCode(200).body("items", hasSize(0));
        Asked.get(nobody, "/v1/column-slots").statusCode(200).body("items", hasSize(0));
        Asked.get(nobody, "/v1/columns/{id}", id).statusCode(404);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        UUID id = newsroom.running();

        edit(id, 1, content()).statusCode(412).body("code", equalTo("version-stale"));
        Asked.as(newsroom.editor())
                .contentType(JSON)
                .body(content())
                .put("/v1/columns/{id}", id)
                .then()
                .statusCode(428);
        Asked.get(newsroom.editor(), "/v1/columns/{id}", Ids.next()).statusCode(404);
    }

    @Test
    void columnsArePagedNewestFirst() {
        String older = newsroom.open().extract().path("id");
        String newer = newsroom.open("name", "Gương sáng").extract().path("id");
        String next = Asked.get(newsroom.editor(), "/v1/columns?limit=1")
                .body("items.id", contains(newer))
                .body("items[0].history", nullValue())
                .extract()
                .path("next");

        Asked.get(newsroom.editor(), next).body("items.id", contains(older)).body("next", nullValue());
        Asked.get(newsroom.editor(), "/v1/columns?name=x").statusCode(400);
        Asked.get(PROPAGANDA, "/v1/columns?channelId={id}", newsroom.channel())
                .body("items.id", containsInAnyOrder(older, newer));
    }

    private ValidatableResponse edit(UUID id, long version, Object content) {
        return Asked.as(newsroom.editor())
                .header("If-Match", "\"v" + version + "\"")
                .contentType(JSON)
                .body(content)
                .put("/v1/columns/{id}", id)
                .then();
    }

    private static Map<String, String> move(LocalDate day) {
        return Map.of("day", day.toString(), "reason", "Trùng ngày nghỉ lễ");
    }

    private static String day(int fromToday) {
        return today().plusDays(fromToday).toString();
    }

    private static String told(UUID column, long version, String member) {
        return Database.text(
                "SELECT payload -> 'data' ->> '" + member
                        + "' FROM outbox WHERE aggregate_id = ? AND aggregate_version = ?",
                column,
                version);
    }
}
