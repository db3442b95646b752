package vn.guongsang.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.FromStack;

@QuarkusTest
@KitStack
class IdempotencyTest {

    private static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", Roles.ADMIN);

    @FromStack
    LocalIdentity identity;

    @Test
    void aRepeatedCallGetsTheStoredAnswerAndNothingIsDoneAgain() {
        String name = name();
        String key = Ids.next().toString();

        Response first = announce(ADMIN, key, name);
        Response second = announce(ADMIN, key, name);

        assertEquals(List.of(201, 201), List.of(first.statusCode(), second.statusCode()), second.asString());
        assertEquals(first.asString(), second.asString());
        assertEquals("\"v1\"", second.header("ETag"));
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(null, first.header("Idempotency-Replayed"));
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertEquals(1, rows(name));
    }

    @Test
    void twentyEqualCallsAtOnceHaveOneEffectAndEqualAnswers() throws Exception {
        String name = name();
        Callable<Response> call = caller(name, Ids.next().toString());
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            Set<String> answers = clients
                    .invokeAll(Stream.generate(() -> call).limit(20).toList())
                    .stream()
                    .map(IdempotencyTest::answer)
                    .map(answer -> answer.statusCode() + answer.asString())
                    .collect(Collectors.toSet());

            assertEquals(1, answers.size(), answers.toString());
            assertEquals("201", answers.iterator().next().substring(0, 3));
        } finally {
            clients.shutdown();
        }
        assertEquals(1, rows(name));
    }

    @Test
    void theSameKeyWithAnotherBodyIs422() {
        String key = Ids.next().toString();
        announce(ADMIN, key, name()).then().statusCode(201);

        String other = name();
        announce(ADMIN, key, other).then().statusCode(422).body("code", is("idempotency-key-reused"));
        assertEquals(0, rows(other));
    }

    @Test
    void aCallerWhoseRolesHaveChangedIsNotShownTheOldAnswer() {
        String name = name();
        String key = Ids.next().toString();
        announce(ADMIN, key, name).then().statusCode(201);

        Persona demoted = Persona.of("quan-tri", "Quản trị", Roles.AUDITOR);
        announce(demoted, key, name).then().statusCode(403).body("code", is("idempotency-scope-changed"));
    }

    @Test
    void keysOfTwoCallersDoNotMeet() {
        String key = Ids.next().toString();
        Persona other = Persona.of("quan-tri-2", "Quản trị", Roles.ADMIN);

        announce(ADMIN, key, name()).then().statusCode(201);
        announce(other, key, name()).then().statusCode(201);
    }

    @Test
    void aCallThatWasRefusedLeavesNoTraceAndMayBeRepeated() {
        String key = Ids.next().toString();
        announce(ADMIN, key, "").then().statusCode(400).body("code", is("validation-failed"));
        announce(ADMIN, key, name()).then().statusCode(201);
    }

    @Test
    void aMissingKeyIs400() {
        as(ADMIN)
                .contentType("application/json")
                .body(body(name()))
                .post("/v1/probes/announced")
                .then()
                .statusCode(400)
                .body("code", is("idempotency-key-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has a space in it", "ngày-hôm-nay"})
    void aMalformedKeyIs400(String key) {
        announce(ADMIN, key, name()).then().statusCode(400).body("code", is("idempotency-key-malformed"));
    }

    private Callable<Response> caller(String name, String key) {
        return () -> announce(ADMIN, key, name);
    }

    private static Response answer(Future<Response> call) {
        try {
            return call.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Response announce(Persona persona, String key, String name) {
        return as(persona)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(name))
                .post("/v1/probes/announced");
    }

    private io.restassured.specification.RequestSpecification as(Persona persona) {
        return given().header("Authorization", "Bearer " + identity.token(persona));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\",\"size\":1}";
    }

    private static String name() {
        return Ids.next().toString().substring(16);
    }

    private static long rows(String name) {
        return Records.count("SELECT count(*) FROM probe WHERE text = ?", name);
    }
}
