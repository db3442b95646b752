package vn.guongsang.nominations.profile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class EmbargoTest {

    private static final String PROFILE = "/v1/profiles/{id}";
    private static final String EMBARGO = "/v1/exemplars/{id}/embargo";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10"}""";

    @Inject
    Recognising recognising;

    @Inject
    Now now;

    @Test
    void beforeItsTimeAProfileIsNowhereAndThenEverywhere() {
        Newsroom newsroom = new Newsroom().atTheEnd();
        Instant until = now.instant().plus(Duration.ofSeconds(3));
        UUID id = recognising.embargoed(until);

        await().until(() -> !Topic.events(Topics.EXEMPLARS, id).isEmpty());
        JsonNode first = Topic.events(Topics.EXEMPLARS, id).get(0);
        get(CMS, PROFILE, id).statusCode(404);
        assertFalse(Newsroom.list().containsKey(id.toString()));
        assertFalse(newsroom.atTheEnd().knows(id));
        assertTrue(now.instant().isBefore(until), "the embargo ended while the test was looking");
        assertTrue(first.at("/data/card/headline").isMissingNode());
        assertEquals(until, Instant.parse(first.at("/data/embargoUntil").asText()));
        assertFalse(first.toString().contains(Recognising.HEADLINE));

        newsroom.awaitTold(id, "UPSERT");
        assertFalse(now.instant().isBefore(until));
        get(CMS, PROFILE, id).statusCode(200);
        await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 2);
        JsonNode lifted = Topic.events(Topics.EXEMPLARS, id).get(1);
        assertEquals("embargo-lifted", lifted.at("/data/change").asText());
        assertEquals(Recognising.HEADLINE, lifted.at("/data/card/headline").asText());
        get(BOARD, "/v1/exemplars/{id}", id)
                .body("embargoUntil", nullValue())
                .body("history.action", hasItem("embargo"))
                .body("history[1].actor", equalTo("system:embargo"));
    }

    @Test
    void theBoardLiftsAnEmbargoEarly() {
        UUID id = recognising.embargoed(now.instant().plus(Duration.ofDays(3)));
        Newsroom newsroom = new Newsroom();

        put(BOARD, EMBARGO, 1, "{}", id).statusCode(200).body("embargoUntil", nullValue());

        get(CMS, PROFILE, id).statusCode(200);
        newsroom.awaitTold(id, "UPSERT");
    }

    @Test
    void anEmbargoOnAPublishedProfileTakesItBack() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");
        String until = now.instant().plus(Duration.ofDays(3)).toString();

        put(BOARD, EMBARGO, 1, "{\"until\": \"" + until + "\"}", id)
                .statusCode(200)
                .body("embargoUntil", equalTo(until));

        get(CMS, PROFILE, id).statusCode(404);
        newsroom.awaitTold(id, "TOMBSTONE");
        assertEquals("NOT_PUBLIC", newsroom.reason(id));
    }

    @Test
    void aRevocationDuringTheEmbargoIsNeverPublishedNotEvenByAReapproval() {
        UUID id = recognising.embargoed(now.instant().plus(Duration.ofDays(3)));
        step(BOARD, "/v1/exemplars/{id}/revocation", 1, REVOKE, id).statusCode(200);
        get(CMS, PROFILE, id).statusCode(404);

        step(
                        BOARD,
                        "/v1/exemplars/{id}/reapproval",
                        2,
                        """
                        {"decision": {"number": "412/QĐ-UBND", "date": "2025-04-02", "signer": "Chủ tịch"},
                         "reason": "Không có gian dối"}""",
                        id)
                .statusCode(200);

        get(CMS, PROFILE, id).statusCode(404);
        await().until(() -> Topic.events(Topics.EXEMPLARS, id).size() == 3);
        List<JsonNode> told = Topic.events(Topics.EXEMPLARS, id);
        assertTrue(told.stream().noneMatch(event -> event.toString().contains(Recognising.HEADLINE)));
    }
}
