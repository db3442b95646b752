package vn.guongsang.system.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.localstack.parts.Forgery;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.system.access.Wire.Answer;
import vn.guongsang.system.access.Wire.Request;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/** No service believes a token that it should not believe. */
class ForgedTokensTest {

    private static final String PATH = "/internal/v1/audit/verification";

    @ParameterizedTest
    @MethodSource
    void isRefusedWithAChallengeAndAProblem(String service, Forgery forgery) {
        String forged = TheSuite.suite().identity().forged(People.ADMIN, forgery);
        assertRefused(ask(service, forged));
        assertEquals(200, ask(service, People.token(People.ADMIN)).status());
    }

    static Stream<Arguments> isRefusedWithAChallengeAndAProblem() {
        return Suite.NAMES.stream()
                .flatMap(service -> Arrays.stream(Forgery.values()).map(forgery -> arguments(service, forgery)));
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedWhenItIsNoTokenAtAll(String service, String token) {
        assertRefused(ask(service, token));
    }

    static Stream<Arguments> isRefusedWhenItIsNoTokenAtAll() {
        String[] head = People.token(People.ADMIN).split("\\.");
        return Suite.NAMES.stream()
                .flatMap(service -> Stream.of("", "x", "a.b.c", head[0] + "." + head[1] + ".", head[0] + "." + head[1])
                        .map(token -> arguments(service, token)));
    }

    private static Answer ask(String service, String token) {
        return Wire.send(service, new Request("GET", PATH, token, null, null, null));
    }

    private static void assertRefused(Answer answer) {
        assertEquals(401, answer.status());
        assertEquals("Bearer", answer.challenge().split(" ")[0]);
        assertEquals("application/problem+json", answer.contentType().split(";")[0]);
        assertEquals("unauthenticated", answer.body().at("/code").asText());
        assertEquals(401, answer.body().at("/status").asInt());
        assertEquals("/v1/problems/unauthenticated", answer.body().at("/type").asText());
    }
}
