package vn.guongsang.nominations.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.consent.Basis;
import vn.guongsang.nominations.consent.Purpose;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Recognising;

@QuarkusTest
@NominationsStack
class ProfileFeedTest {

    private static final String PROFILE = "/v1/profiles/{id}";
    private static final String WITHDRAWAL = "/v1/exemplars/{id}/publication-withdrawal";
    private static final String GROUNDS = "/v1/exemplars/{id}/publication-grounds";
    private static final String WITHDRAW_STORY = "{\"purpose\": \"STORY\", \"reason\": \"Đối tượng rút đồng ý\"}";
    private static final String GRANT_STORY = grant("STORY");
    private static final String REVOKE =
            """
            {"reason": "LATER_FAULT", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10"}""";

    @Inject
    Recognising recognising;

    @Test
    void anApprovedProfileIsInTheListAtItsAddressAndInTheChanges() {
        Newsroom newsroom = new Newsroom().atTheEnd();
        UUID id = recognising.published();

        get(CMS, PROFILE, id)
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("headline", equalTo(Recognising.HEADLINE))
                .body("displayName", equalTo(Recognising.NAME))
                .body("unitName", equalTo("Sở Nội vụ"))
                .body("sector", equalTo("AGRICULTURE"))
                .body("language", equalTo("vi"))
                .body("recognitions[0].level", equalTo("PROVINCE"))
                .body("recognitions[0].decisionNumber", equalTo("2891/QĐ-UBND"))
                .body("recognitions[0].decisionDate", equalTo("2024-11-20"))
                .body("photos", empty());
        get(CMS, "/v1/profiles?limit=1").body("items.id", contains(id.toString()));
        newsroom.awaitTold(id, "UPSERT");
        assertEquals(Recognising.HEADLINE, newsroom.headline(id));
    }

    @Test
    void aRevokedProfileIsGoneAndToldAsAWithdrawalThatKeepsTheNameAndTheReason() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");

        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);

        get(CMS, PROFILE, id)
                .statusCode(410)
                .body("code", equalTo("profile-withdrawn"))
                .body("reason", equalTo("REVOKED"))
                .body("closedAs", equalTo("WITHDRAWAL"))
                .body("displayName", equalTo(Recognising.NAME))
                .body("withdrawnAt", startsWith("20"));
        get(CMS, "/v1/profiles?limit=100").body("items.id", not(hasItem(id.toString())));
        String told = newsroom.awaitTold(id, "TOMBSTONE");
        assertTrue(told.contains("type=WITHDRAWAL"));
        assertTrue(told.contains("displayName=" + Recognising.NAME));
        assertFalse(told.contains(Recognising.HEADLINE));
        assertEquals("REVOKED", newsroom.reason(id));
    }

    @Test
    void consentThatIsWithdrawnClosesTheProfileAtOnceAndANewGroundOpensItAgain() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");

        step(BOARD, WITHDRAWAL, 1, WITHDRAW_STORY, id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("publishable", equalTo(false));

        get(CMS, PROFILE, id).statusCode(410).body("reason", equalTo("CONSENT_WITHDRAWN"));
        newsroom.awaitTold(id, "TOMBSTONE");
        step(BOARD, GROUNDS, 2, GRANT_STORY, id).statusCode(200).body("publishable", equalTo(true));
        get(CMS, PROFILE, id).statusCode(200);
        newsroom.awaitTold(id, "UPSERT");
    }

    @Test
    void photosAreShownOnlyOnAGroundOfTheirOwn() {
        UUID id = recognising.published();

        step(BOARD, GROUNDS, 1, grant("PHOTO"), id).statusCode(200);
        get(CMS, PROFILE, id)
                .body("photos.url", contains("https://anh.example.vn/rau.jpg"))
                .body("photos.credit", contains("Ảnh: Mẫu"));
        step(BOARD, WITHDRAWAL, 2, WITHDRAW_STORY.replace("STORY", "PHOTO"), id).statusCode(200);
        get(CMS, PROFILE, id).statusCode(200).body("photos", empty());
    }

    @Test
    void whatWasNeverPublishedIsUnknownEvenAfterItsRevocation() {
        UUID subject = recognising.subjectOf(Places.HOME_AFFAIRS);
        UUID id = recognising
                .recognise(
                        subject,
                        Places.HOME_AFFAIRS,
                        Level.PROVINCE,
                        null,
                        List.of(Recognising.ground(Purpose.NAME, Basis.AWARD_LAW)))
                .exemplarId();

        get(CMS, PROFILE, id).statusCode(404);
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        get(CMS, PROFILE, id).statusCode(404).body("code", equalTo("not-found"));
        get(CMS, PROFILE, UUID.randomUUID()).statusCode(404);
    }

    @Test
    void theListIsFilteredAndPaged() {
        UUID first = recognising.at(Level.UNIT, Places.HEALTH);
        UUID second = recognising.at(Level.UNIT, Places.HEALTH);
        String health = "/v1/profiles?sector=AGRICULTURE&subjectType=COLLECTIVE&level=UNIT&year=2024&limit=1&unitId=";

        String next = get(CMS, health + Places.HEALTH)
                .body("items.id", contains(second.toString()))
                .extract()
                .path("next");

        get(CMS, next).body("items.id", contains(first.toString()));
        for (String other : List.of("sector=CULTURE", "year=2023")) {
            get(CMS, "/v1/profiles?limit=100&" + other + "&unitId={unit}", Places.HEALTH)
                    .body("items.id", not(hasItem(first.toString())))
                    .body("items.id", not(hasItem(second.toString())));
        }
        get(CMS, "/v1/profiles?sektor=CULTURE").statusCode(400);
        get(CMS, next.replace("level=UNIT", "level=PROVINCE")).statusCode(400).body("code", equalTo("bad-cursor"));
    }

    @Test
    void aPollerThatHasEverythingGetsNotModified() {
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(recognising.published(), "UPSERT");
        ExtractableResponse<Response> nothingNew = get(CMS, newsroom.address())
                .statusCode(200)
                .body("items", empty())
                .extract();
        assertEquals(newsroom.address(), nothingNew.path("next"));

        Api.as(CMS)
                .urlEncodingEnabled(false)
                .header("If-None-Match", nothingNew.header("ETag"))
                .get(newsroom.address())
                .then()
                .statusCode(304);
        UUID id = recognising.published();
        newsroom.awaitTold(id, "UPSERT");
        Api.as(CMS)
                .urlEncodingEnabled(false)
                .header("If-None-Match", nothingNew.header("ETag"))
                .get(nothingNew.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.profileId", hasItem(id.toString()));
    }

    @Test
    void aProfileThatIsKnownIsNotSentAgain() {
        UUID id = recognising.published();

        Api.as(CMS).header("If-None-Match", "W/\"v1\"").get(PROFILE, id).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "AAAAAAAAAAAAAAAB", "%20", "R1MAAf__________"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        Api.as(CMS)
                .urlEncodingEnabled(false)
                .get("/v1/profiles/changes?after=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }

    @Test
    void theFeedIsForNewsroomsAndBoardsOnly() {
        Persona finance = Persona.of("ke-toan", "Kế toán", "finance");

        get(finance, "/v1/profiles").statusCode(403);
        get(finance, "/v1/profiles/changes").statusCode(403);
        get(CMS, "/v1/profiles/changes?limit=0").statusCode(400);
    }

    private static String grant(String purpose) {
        return """
               {"purpose": "%s", "basis": "CONSENT", "evidence": "Phiếu đồng ý ngày 05/3/2025", "grantedOn": "2025-03-05"}"""
                .formatted(purpose);
    }
}
