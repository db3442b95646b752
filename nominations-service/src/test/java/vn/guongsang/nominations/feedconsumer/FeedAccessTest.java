package vn.guongsang.nominations.feedconsumer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.Subscriber.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Places;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Subscriber;

/** A CMS that can send a name and a password, or nothing but an address. */
@QuarkusTest
@NominationsStack
class FeedAccessTest {

    private static final String FEED = "/v1/feeds/profiles.json";
    private static final String TOKEN = "?token=";

    @Inject
    Recognising recognising;

    @ParameterizedTest
    @ValueSource(strings = {"profiles.atom", "profiles.json", "profiles-ninjs-1.6.json", "profiles-ninjs-3.1.json"})
    void everyFormatIsReadWithABearerTokenANameAndPasswordOrATokenInTheAddress(String format) {
        Subscriber newsroom = Subscriber.registered(null, null);
        JsonPath basic = newsroom.issued("BASIC");
        String path = "/v1/feeds/" + format;

        get(CMS, path).statusCode(200);
        Subscriber.basic(basic).get(path).then().statusCode(200);
        read(path + TOKEN + newsroom.token()).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/profiles",
                "/v1/profiles/changes",
                "/v1/units",
                "/v1/sectors",
                "/v1/exemplars",
                "/v1/feed-consumers",
                "/internal/v1/quarantine"
            })
    void nothingButTheFeedAcceptsThem(String path) {
        Subscriber newsroom = Subscriber.registered(null, null);
        Response named = Subscriber.basic(newsroom.issued("BASIC")).get(path);
        Response addressed = given().urlEncodingEnabled(false).get(path + TOKEN + newsroom.token());

        assertEquals(401, named.statusCode());
        assertEquals(401, addressed.statusCode());
        assertFalse(named.headers().getValues("WWW-Authenticate").stream().anyMatch(c -> c.startsWith("Basic")));
    }

    @Test
    void whoIsNotRecognisedIsToldHowAndNotWhy() {
        Subscriber newsroom = Subscriber.registered(null, null);
        JsonPath basic = newsroom.issued("BASIC");
        String token = newsroom.token();
        String name = basic.getString("username");
        String secret = basic.getString("secret");
        List<Response> refused = List.of(
                given().get(FEED),
                Subscriber.basic(JsonPath.from("{\"username\": \"" + name + "\", \"secret\": \"falsch\"}"))
                        .get(FEED),
                Subscriber.basic(JsonPath.from("{\"username\": \"ban-tdkt\", \"secret\": \"" + secret + "\"}"))
                        .get(FEED),
                given().header("Authorization", "Basic %%%").get(FEED),
                given().get(FEED + TOKEN + name + "." + secret),
                given().get(FEED + TOKEN + token.substring(0, token.length() - 1)),
                given().get(FEED + TOKEN + "abc"),
                Subscriber.basic(JsonPath.from("{\"username\": \"" + token.split("\\.")[0] + "\", \"secret\": \""
                                + token.split("\\.")[1] + "\"}"))
                        .get(FEED));

        for (Response answer : refused) {
            assertEquals(401, answer.statusCode());
            assertEquals("unauthenticated", answer.jsonPath().getString("code"));
            List<String> challenges = answer.headers().getValues("WWW-Authenticate");
            assertTrue(challenges.get(0).startsWith("Bearer"), challenges.toString());
            assertEquals("Basic realm=\"guong-sang\", charset=\"UTF-8\"", challenges.get(1));
        }
    }

    @Test
    void theLinksOfAPageReadByAddressLeadOnAndItsOwnNameHoldsNoSecret() {
        recognising.published();
        UUID last = recognising.published();
        await().until(() -> names(page(Api.as(CMS).get(FEED))).contains("urn:uuid:" + last));
        Subscriber newsroom = Subscriber.registered(null, null);
        String token = newsroom.token();

        String text =
                read(FEED + "?limit=1&token=" + token).statusCode(200).extract().asString();
        JsonPath page = JsonPath.from(text);

        assertFalse(page.getString("feed_url").contains("token"));
        assertFalse(page.getString("items").contains(token));
        for (String link : List.of(page.getString("next_url"), page.getString("_guongsang.since_url"))) {
            read(link).statusCode(200);
        }
        Response named = Subscriber.basic(newsroom.issued("BASIC")).get(FEED + "?limit=1");
        assertFalse(named.asString().contains("token"));
        Response bearer = Api.as(CMS).urlEncodingEnabled(false).get(FEED + "?limit=1&token=" + token);
        assertFalse(bearer.asString().contains(token));
    }

    @Test
    void aNewsroomIsTiedToItsSectorAndUnitWhateverItAsksFor() {
        UUID inside = recognising.at(Level.UNIT, Places.EMULATION_BOARD);
        UUID outside = recognising.at(Level.UNIT, Places.HEALTH);
        await().until(() -> names(page(Api.as(CMS).get(FEED))).contains("urn:uuid:" + outside));
        String own =
                Subscriber.registered("AGRICULTURE", Places.EMULATION_BOARD).token();
        String culture = Subscriber.registered("HEALTH", null).token();

        List<String> told = names(page(given().get(FEED + "?limit=100&token=" + own)));
        assertTrue(told.contains("urn:uuid:" + inside));
        assertFalse(told.contains("urn:uuid:" + outside));
        List<String> asked = names(page(given().get(FEED + "?limit=100&token=" + own + "&unitId=" + Places.HEALTH)));
        assertFalse(asked.contains("urn:uuid:" + inside));
        assertFalse(asked.contains("urn:uuid:" + outside));
        assertEquals(List.of(), names(page(given().get(FEED + "?token=" + culture + "&sector=AGRICULTURE"))));
    }

    @Test
    void callersWithATokenInTheAddressAreHeldToASharePerToken() {
        String one = "eins" + Ids.next();
        for (int i = 0; i < 40; i++) {
            given().get(FEED + TOKEN + one);
        }

        long left = remaining(given().get(FEED + TOKEN + one));
        long fresh = remaining(given().get(FEED + TOKEN + "zwei" + Ids.next()));

        assertTrue(left < fresh, left + " left of " + fresh);
    }

    @Test
    void whatMayBeWrittenDownOfARequestHoldsNoQuery() {
        String pattern = ConfigProvider.getConfig().getValue("quarkus.http.access-log.pattern", String.class);

        assertEquals("%h %l %u %t \"%m %R\" %s %b", pattern);
    }

    private static long remaining(Response answer) {
        return Long.parseLong(answer.header("RateLimit").replaceAll(".*r=(\\d+).*", "$1"));
    }

    private static JsonPath page(Response answer) {
        assertEquals(200, answer.statusCode());
        return JsonPath.from(answer.asString());
    }

    private static List<String> names(JsonPath page) {
        return page.getList("items.id");
    }
}
