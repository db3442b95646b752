package vn.guongsang.kit.event;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.ProbeService;
import vn.guongsang.kit.probe.Records;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.FromStack;

@QuarkusTest
@KitStack
class TraceTest {

    private static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", Roles.ADMIN);

    @FromStack
    LocalIdentity identity;

    @Test
    void theTraceOfACallTravelsWithItsEvent() throws IOException {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        ConsumerRecord<String, byte[]> message = announced(trace);

        assertEquals(trace, tree(message).get("traceparent").asText());
        assertEquals(
                trace, new String(message.headers().lastHeader("traceparent").value(), StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x"
            })
    void aMalformedTraceIsNotCarriedOn(String trace) throws IOException {
        assertNull(tree(announced(trace)).get("traceparent"));
    }

    private ConsumerRecord<String, byte[]> announced(String trace) {
        String id = given().header("Authorization", "Bearer " + identity.token(ADMIN))
                .header("Idempotency-Key", Ids.next().toString())
                .header("traceparent", trace)
                .contentType("application/json")
                .body("{\"name\":\"traced\",\"size\":1}")
                .post("/v1/probes/announced")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Records.of(ProbeService.TOPIC, UUID.fromString(id), 1).get(0);
    }

    private static JsonNode tree(ConsumerRecord<String, byte[]> message) throws IOException {
        return new ObjectMapper().readTree(message.value());
    }
}
