package vn.guongsang.media.campaign;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.column.Newsroom.item;
import static vn.guongsang.media.column.Newsroom.rhythm;
import static vn.guongsang.media.column.Newsroom.today;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.column.Newsroom;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

@QuarkusTest
@MediaStack
class CampaignTest {

    private static final Map<String, String> REASON = Map.of("reason", "Đã hoàn thành kế hoạch đợt");

    private final Newsroom newsroom = new Newsroom("PRINT");
    private final Newsroom other = new Newsroom("ONLINE");
    private final UUID exemplar = Ids.next();

    @Test
    void aCampaignTellsHowFarEachExemplarHasComeOnEachChannel() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID published = approved();
        newsroom.publish(newsroom.task(published), Instant.now(), null);
        UUID column = other.running("rhythm", rhythm(today(), "FREQ=WEEKLY"));
        other.plan(other.slots(column).get(1), 1, item("Bài dài", "exemplarId", exemplar))
                .statusCode(200);

        UUID campaign = draft(window(0, 30), exemplar, published);

        coverage(campaign, "")
                .body("items", hasSize(4))
                .body(cell(exemplar, newsroom) + ".state", contains("PLANNED"))
                .body(
                        cell(exemplar, newsroom) + ".taskId",
                        contains(newsroom.task(exemplar).toString()))
                .body(cell(published, newsroom) + ".state", contains("PUBLISHED"))
                .body(cell(published, newsroom) + ".day", contains(today().toString()))
                .body(cell(exemplar, other) + ".state", contains("PLANNED"))
                .body(
                        cell(exemplar, other) + ".day",
                        contains(today().plusDays(7).toString()))
                .body(cell(exemplar, other) + ".taskId[0]", nullValue())
                .body(cell(published, other) + ".state", contains("GAP"));
        read(campaign)
                .body("coverage.published", equalTo(1))
                .body("coverage.planned", equalTo(2))
                .body("coverage.gaps", equalTo(1));
    }

    @Test
    void theGapsAreAListOfTheirOwn() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        UUID campaign = draft(window(0, 30), exemplar, approved());

        coverage(campaign, "?state=GAP")
                .body(
                        "items.channelId",
                        contains(other.channel().toString(), other.channel().toString()))
                .body("items.channelName", contains("Kênh Thí Dụ", "Kênh Thí Dụ"));
        String next = coverage(campaign, "?limit=3").extract().path("next");
        Asked.get(PROPAGANDA, next).body("items", hasSize(1));
        coverage(campaign, "?outletId=" + other.outlet()).body("items", hasSize(2));
    }

    @Test
    void whatLiesOutsideTheWindowIsAGap() {
        newsroom.takesTasks();
        newsroom.approve(exemplar);
        newsroom.publish(newsroom.task(exemplar), Instant.now(), null);

        UUID campaign = draft(window(1, 30), exemplar);

        coverage(campaign, "").body("items.state", contains("GAP", "GAP"));
    }

    @Test
    void aCampaignIsDraftedAroundALunarDay() {
        Asked.post(
                        PROPAGANDA,
                        "/v1/campaigns",
                        body(
                                "commemorationCode", "HUNG_KINGS",
                                "startsOn", "2027-04-10",
                                "endsOn", "2027-04-20"))
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("DRAFT"))
                .body("statusLabel", equalTo("Dự thảo"))
                .body("allowedActions", contains("edit", "opening", "cancellation"))
                .body("history.action", contains("draft"));
    }

    @Test
    void aCampaignRunsFromTheDraftToItsEnd() {
        newsroom.approve(exemplar);
        UUID campaign = UUID.fromString(Asked.post(PROPAGANDA, "/v1/campaigns", body())
                .statusCode(201)
                .extract()
                .path("id"));
        step(campaign, 1, "opening", null).statusCode(422).body("code", equalTo("campaign-empty"));

        edit(campaign, 1, body("exemplarIds", List.of(exemplar, exemplar), "channelIds", List.of(newsroom.channel())))
                .statusCode(200)
                .body("content.exemplarIds", contains(exemplar.toString()))
                .body("content.commemorationCode", nullValue());
        step(campaign, 2, "opening", null).statusCode(200).body("status", equalTo("OPEN"));
        Asked.get(EDITOR, "/v1/campaigns?status=OPEN&exemplarId={e}", exemplar)
                .statusCode(200)
                .body("items.id", contains(campaign.toString()))
                .body("items[0].allowedActions", hasSize(0))
                .body("items[0].history", nullValue());
        step(campaign, 3, "closure", REASON)
                .statusCode(200)
                .body("history.action", contains("draft", "edit", "opening", "closure"))
                .body("history[3].reason", equalTo("Đã hoàn thành kế hoạch đợt"));
        step(campaign, 4, "cancellation", REASON)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("allowedActions", hasSize(0));
        assertEquals(4, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", campaign));
        assertEquals(0, Database.number(Database.FREE_TEXTS, campaign));
    }

    @ParameterizedTest
    @CsvSource({
        "REVOKED,   DRAFT,  LOST",
        "REVOKED,   OPEN,   LOST",
        "WITHDRAWN, OPEN,   LOST",
        "REVOKED,   CLOSED, KEPT",
        "REVOKED,   CANCELLED, KEPT",
        "WITHDRAWN, CLOSED, KEPT"
    })
    void anExemplarThatMayNotBePublicisedLeavesACampaignThatHasNotEnded(String told, String state, String outcome) {
        Recognition recognition = newsroom.approve(exemplar);
        UUID staying = approved();
        UUID campaign = draft(window(0, 30), exemplar, staying);
        int version = bring(campaign, state);

        if (told.equals("REVOKED")) {
            newsroom.revoke(exemplar, recognition);
        } else {
            newsroom.withdraw(exemplar, recognition);
        }

        if (outcome.equals("LOST")) {
            read(campaign)
                    .body("content.exemplarIds", contains(staying.toString()))
                    .body("status", equalTo(state))
                    .body("version", equalTo(version + 1))
                    .body("history.action", hasItem("loss"))
                    .body(
                            "history[" + version + "].reason",
                            equalTo(told.equals("REVOKED") ? "REVOKED" : "NO_PUBLICATION_GROUND"));
        } else {
            read(campaign)
                    .body("content.exemplarIds", containsInAnyOrder(exemplar.toString(), staying.toString()))
                    .body("version", equalTo(version));
        }
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        Recognition recognition = newsroom.approve(exemplar);
        newsroom.revoke(exemplar, recognition);

        Asked.post(
                        PROPAGANDA,
                        "/v1/campaigns",
                        body(
                                "commemorationCode", "NATIONAL_DAY",
                                "startsOn", "2027-09-03",
                                "endsOn", "2027-08-15",
                                "exemplarIds", List.of(exemplar),
                                "channelIds", List.of(Ids.next())))
                .statusCode(422)
                .body("code", equalTo("campaign-invalid"))
                .body("errors.pointer", contains("/endsOn", "/commemorationCode", "/exemplarIds", "/channelIds"))
                .body(
                        "errors.code",
                        contains(
                                "campaign-window",
                                "campaign-day-outside",
                                "campaign-exemplar-not-publishable",
                                "channel-unknown"));
        Asked.post(PROPAGANDA, "/v1/campaigns", body("commemorationCode", "NO_SUCH_DAY"))
                .statusCode(422)
                .body("errors.code", contains("campaign-day-outside"));
        Asked.post(PROPAGANDA, "/v1/campaigns", body("name", " ")).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"media-editor", "council-member", "inspector", "auditor", "admin"})
    void othersReadButDoNotWrite(String role) {
        UUID campaign = draft(window(0, 30));
        Persona reader = Persona.of("doc", "Người đọc", role).atOutlet(newsroom.outlet());

        Asked.get(reader, "/v1/campaigns/{id}", campaign).statusCode(200).body("allowedActions", hasSize(0));
        Asked.get(reader, "/v1/campaigns/{id}/coverage", campaign).statusCode(200);
        Asked.post(reader, "/v1/campaigns", body()).statusCode(403);
        Asked.as(reader)
                .header("If-Match", "\"v1\"")
                .contentType(JSON)
                .body(body())
                .put("/v1/campaigns/{id}", campaign)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "unit-officer", "finance"})
    void whoHasNothingToDoWithItSeesNothing(String role) {
        Asked.get(Persona.of("khac", "Khác", role), "/v1/campaigns").statusCode(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        UUID campaign = draft(window(0, 30));
        edit(campaign, 2, body()).statusCode(412);
        edit(Ids.next(), 1, body()).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/campaigns/{id}/coverage", Ids.next()).statusCode(404);
        Asked.get(PROPAGANDA, "/v1/campaigns?limit=1").body("items", hasSize(1));
        Asked.get(PROPAGANDA, "/v1/campaigns?channelId={c}&on={d}", newsroom.channel(), today().toString())
                .body("items.id", contains(campaign.toString()));
    }

    private UUID approved() {
        UUID another = Ids.next();
        newsroom.approve(another);
        return another;
    }

    private int bring(UUID campaign, String state) {
        if (state.equals("DRAFT")) {
            return 1;
        }
        step(campaign, 1, "opening", null).statusCode(200);
        if (state.equals("OPEN")) {
            return 2;
        }
        step(campaign, 2, state.equals("CLOSED") ? "closure" : "cancellation", REASON)
                .statusCode(200);
        return 3;
    }

    private static LocalDate[] window(int from, int to) {
        return new LocalDate[] {today().plusDays(from), today().plusDays(to)};
    }

    private UUID draft(LocalDate[] window, UUID... exemplars) {
        return UUID.fromString(Asked.post(
                        PROPAGANDA,
                        "/v1/campaigns",
                        body(
                                "startsOn", window[0].toString(),
                                "endsOn", window[1].toString(),
                                "exemplarIds", List.of(exemplars),
                                "channelIds", List.of(newsroom.channel(), other.channel())))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> body(Object... changes) {
        Map<String, Object> body =
                new HashMap<>(Map.of("name", "Gương sáng đợt thử", "startsOn", "2027-08-15", "endsOn", "2027-09-05"));
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    private static ValidatableResponse read(UUID campaign) {
        return Asked.get(PROPAGANDA, "/v1/campaigns/{id}", campaign).statusCode(200);
    }

    private static ValidatableResponse coverage(UUID campaign, String query) {
        return Asked.get(PROPAGANDA, "/v1/campaigns/" + campaign + "/coverage" + query)
                .statusCode(200);
    }

    private static String cell(UUID exemplar, Newsroom newsroom) {
        return "items.findAll { it.exemplarId == '" + exemplar + "' && it.channelId == '" + newsroom.channel() + "' }";
    }

    private static ValidatableResponse edit(UUID campaign, long version, Object body) {
        return Asked.as(PROPAGANDA)
                .header("If-Match", "\"v" + version + "\"")
                .contentType(JSON)
                .body(body)
                .put("/v1/campaigns/{id}", campaign)
                .then();
    }

    private static ValidatableResponse step(UUID campaign, long version, String action, Object body) {
        RequestSpecification call =
                Asked.as(PROPAGANDA).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return (body == null ? call : call.contentType(JSON).body(body))
                .post("/v1/campaigns/{id}/{action}", campaign, action)
                .then();
    }
}
