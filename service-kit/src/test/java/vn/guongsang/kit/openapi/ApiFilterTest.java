package vn.guongsang.kit.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.probe.KitStack;

@QuarkusTest
@KitStack
class ApiFilterTest {

    /** The probe's own schemas are written without care. */
    private static final String PROBE_SCHEMAS = "NewThing|Criterion|Thing.*|Probe.*";

    @ParameterizedTest
    @CsvSource({"/q/openapi,3.1.0", "/q/openapi-oas30,3.0.3"})
    void everyOperationOfBothDocumentsShowsItsProblems(String path, String version) throws IOException {
        JsonNode api = document(path);
        assertEquals(version, api.get("openapi").asText());
        for (JsonNode item : api.get("paths")) {
            for (JsonNode operation : item) {
                for (String status : List.of("400", "429", "500", "503", "default")) {
                    assertTrue(operation.at("/responses").has(status), operation.get("operationId") + " " + status);
                }
            }
        }
        assertEquals(
                "#/components/schemas/Problem",
                api.at("/components/responses/Problem400/content/application~1problem+json/schema/$ref")
                        .asText());
        assertEquals(
                "Dữ liệu không hợp lệ",
                api.at("/components/responses/Problem400/content/application~1problem+json/example/title")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({"/q/openapi", "/q/openapi-oas30"})
    void anOperationShowsWhatItsAnnotationsDemand(String path) throws IOException {
        JsonNode paths = document(path).get("paths");
        JsonNode change = paths.at("/~1v1~1probes~1{id}/put");
        JsonNode read = paths.at("/~1v1~1probes~1{id}/get");
        JsonNode republish = paths.at("/~1internal~1v1~1republish/post");

        assertEquals(
                List.of(
                        "200", "400", "404", "406", "409", "412", "413", "415", "422", "428", "429", "500", "503",
                        "default"),
                names(change.get("responses")));
        assertEquals(
                List.of("200", "304", "400", "404", "406", "429", "500", "503", "default"),
                names(read.get("responses")));
        assertEquals(
                "#/components/headers/ETag",
                read.at("/responses/200/headers/ETag/$ref").asText());
        assertEquals("[]", read.get("security").toString());
        assertEquals("[{\"bearer\":[]}]", republish.get("security").toString());
        assertEquals("[\"admin\"]", republish.get("x-roles").toString());
        assertEquals(
                "#/components/parameters/IdempotencyKey",
                republish.at("/parameters/0/$ref").asText());
        assertEquals("true", ifMatch(change).get("required").asText());
    }

    @ParameterizedTest
    @CsvSource({"/q/openapi", "/q/openapi-oas30"})
    void requestSchemasAreClosedAndAnswersAreNot(String path) throws IOException {
        JsonNode schemas = document(path).at("/components/schemas");

        assertEquals("false", schemas.at("/NewThing/additionalProperties").asText());
        assertEquals("false", schemas.at("/Criterion/additionalProperties").asText());
        assertFalse(schemas.get("ThingView").has("additionalProperties"));
        assertTrue(schemas.get("Problem").has("required"));
    }

    @ParameterizedTest
    @CsvSource({"/q/openapi", "/q/openapi-oas30"})
    void everyTextNumberAndListHasALimit(String path) throws IOException {
        JsonNode api = document(path);
        List<String> unlimited = new ArrayList<>();
        api.at("/components/schemas").properties().forEach(schema -> {
            if (!schema.getKey().matches(PROBE_SCHEMAS)) {
                collectUnlimited(schema.getKey(), schema.getValue(), unlimited);
            }
        });

        assertEquals(List.of(), unlimited);
    }

    @Test
    void whatEveryServiceHasIsNamedAfterTheService() throws IOException {
        assertEquals(
                "listQuarantineOfProbe",
                document("/q/openapi")
                        .at("/paths/~1internal~1v1~1quarantine/get/operationId")
                        .asText());
    }

    @Test
    void sharedPartsThatNothingRefersToAreLeftOut() throws IOException {
        JsonNode components = document("/q/openapi").get("components");

        assertFalse(components.get("responses").has("Problem410"));
        assertTrue(components.get("responses").has("Problem412"));
        assertFalse(components.get("schemas").has("ItemOutcome"));
        assertTrue(components.get("schemas").has("FieldProblem"));
    }

    /** Generated clients cannot write a parameter whose schema is put together. */
    @Test
    void theSchemaOfAParameterIsOfOnePiece() throws IOException {
        List<String> composed = new ArrayList<>();
        document("/q/openapi-oas30").findValues("parameters").stream()
                .flatMap(JsonNode::valueStream)
                .filter(parameter -> parameter.path("schema").has("allOf"))
                .forEach(parameter -> composed.add(parameter.path("name").asText()));

        assertEquals(List.of(), composed);
    }

    @Test
    void theCallThatTheServiceMakesItselfIsDescribedWhereTheVersionHasAPlaceForIt() throws IOException {
        JsonNode call = document("/q/openapi").at("/webhooks/event/post");

        assertEquals(
                List.of("webhook-id", "webhook-timestamp", "webhook-signature"),
                call.get("parameters").findValuesAsText("name"));
        assertEquals("receiveEventOfProbe", call.get("operationId").asText());
        assertEquals(List.of("2XX", "410", "default"), names(call.get("responses")));
        assertEquals(
                List.of("data", "id", "source", "subject", "time", "type"),
                names(call.at("/requestBody/content/application~1cloudevents+json/schema/properties")));
        assertTrue(document("/q/openapi-oas30").path("webhooks").isMissingNode());
    }

    @Test
    void aPatternHasToMatchTheWholeTextAsItDoesInTheService() throws IOException {
        JsonNode schemas = document("/q/openapi").at("/components/schemas");

        assertEquals(
                "^(?:\\*|vn\\.guongsang\\.[a-z-]{1,50}\\.(\\*|[a-z-]{1,50}\\.v[0-9]{1,3}))$",
                schemas.at("/NewWebhookSubscription/properties/eventTypes/items/pattern")
                        .asText());
        assertEquals("\\S", schemas.at("/Discard/properties/reason/pattern").asText());
    }

    @Test
    void aReferenceToASharedTypeSaysNothingElseOfItsForm() throws IOException {
        JsonNode schemas = document("/q/openapi").at("/components/schemas");

        assertEquals(List.of("$ref", "description"), names(schemas.at("/WebhookDelivery/properties/nextAttemptAt")));
        assertEquals(List.of("$ref", "description"), names(schemas.at("/WebhookDelivery/properties/webhookId")));
    }

    @ParameterizedTest
    @CsvSource({"/q/openapi", "/q/openapi-oas30"})
    void aRefusalIsShownByTheProblemThatItsDescriptionNames(String path) throws IOException {
        JsonNode answers = document(path).at("/paths/~1v1~1probes~1{id}/put/responses");

        assertEquals(
                "idempotency-in-progress",
                answers.at("/409/content/application~1problem+json/example/code")
                        .asText());
        assertEquals(
                "#/components/responses/Problem400", answers.at("/400/$ref").asText());
    }

    private static void collectUnlimited(String name, JsonNode schema, List<String> found) {
        if (schema.has("$ref") || schema.has("allOf")) {
            return;
        }
        String type = schema.path("type").asText();
        boolean limited =
                switch (type) {
                    case "string" -> schema.has("maxLength") || schema.has("enum");
                    case "integer" -> schema.has("minimum") && schema.has("maximum") && schema.has("format");
                    case "array" -> schema.has("maxItems");
                    default -> true;
                };
        if (!limited) {
            found.add(name);
        }
        if (schema.has("items")) {
            collectUnlimited(name + "[]", schema.get("items"), found);
        }
        schema.path("properties")
                .properties()
                .forEach(inner -> collectUnlimited(name + "." + inner.getKey(), inner.getValue(), found));
    }

    private static JsonNode ifMatch(JsonNode operation) {
        for (JsonNode parameter : operation.get("parameters")) {
            if (parameter.path("name").asText().equals("If-Match")) {
                return parameter;
            }
        }
        throw new AssertionError("no If-Match in " + operation);
    }

    private static JsonNode document(String path) throws IOException {
        return new ObjectMapper()
                .readTree(given().queryParam("format", "JSON").get(path).asString());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names.stream().sorted().toList();
    }
}
