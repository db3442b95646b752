package vn.guongsang.kit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.localstack.parts.ProjectFiles;
import vn.guongsang.model.event.AiringMonthSnapshot;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.ColumnSnapshot;
import vn.guongsang.model.event.CommendationSnapshot;
import vn.guongsang.model.event.ContestSnapshot;
import vn.guongsang.model.event.CouncilSessionSnapshot;
import vn.guongsang.model.event.CriteriaEditionSnapshot;
import vn.guongsang.model.event.EditionSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.GatheringSnapshot;
import vn.guongsang.model.event.MovementRegistrationSnapshot;
import vn.guongsang.model.event.MovementSnapshot;
import vn.guongsang.model.event.NominationSnapshot;
import vn.guongsang.model.event.NurturingPlanSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.ReferralSnapshot;
import vn.guongsang.model.event.UnitPlanSnapshot;
import vn.guongsang.model.event.UnitSnapshot;

/** Holds schemas, AsyncAPI documents, records and samples of the events together. */
class EventContractTest {

    private static final Path API = ProjectFiles.root().resolve("docs/api");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry("cloud-event", CloudEvent.class),
            Map.entry("unit.v1", UnitSnapshot.class),
            Map.entry("nomination.v1", NominationSnapshot.class),
            Map.entry("criteria-edition.v1", CriteriaEditionSnapshot.class),
            Map.entry("exemplar.v1", ExemplarSnapshot.class),
            Map.entry("propagation-task.v1", PropagationTaskSnapshot.class),
            Map.entry("movement.v1", MovementSnapshot.class),
            Map.entry("movement-registration.v1", MovementRegistrationSnapshot.class),
            Map.entry("unit-plan.v1", UnitPlanSnapshot.class),
            Map.entry("nurturing-plan.v1", NurturingPlanSnapshot.class),
            Map.entry("referral.v1", ReferralSnapshot.class),
            Map.entry("commendation.v1", CommendationSnapshot.class),
            Map.entry("council-session.v1", CouncilSessionSnapshot.class),
            Map.entry("contest.v1", ContestSnapshot.class),
            Map.entry("edition.v1", EditionSnapshot.class),
            Map.entry("airing-month.v1", AiringMonthSnapshot.class),
            Map.entry("column.v1", ColumnSnapshot.class),
            Map.entry("gathering.v1", GatheringSnapshot.class));

    @ParameterizedTest
    @CsvSource({
        "unit-renamed, unit.v1",
        "nomination-submitted, nomination.v1",
        "criteria-edition-issued, criteria-edition.v1",
        "movement-launched, movement.v1",
        "movement-registration-registered, movement-registration.v1",
        "unit-plan-accepted, unit-plan.v1",
        "nurturing-plan-supported, nurturing-plan.v1",
        "referral-centrally-chosen, referral.v1",
        "commendation-decided, commendation.v1",
        "council-session-closed, council-session.v1",
        "contest-candidate-proposed, contest.v1",
        "airing-month-aired, airing-month.v1",
        "column-counted, column.v1",
        "exemplar-approved, exemplar.v1",
        "exemplar-revoked, exemplar.v1",
        "propagation-task-published, propagation-task.v1",
        "propagation-task-retraction-created, propagation-task.v1",
        "propagation-task-held, propagation-task.v1",
        "edition-page-recalled, edition.v1",
        "gathering-held, gathering.v1"
    })
    void everySampleFitsItsSchemaAndADamagedOneDoesNot(String sample, String schema) throws IOException {
        JsonNode event = sample(sample);

        assertEquals(Set.of(), faults("cloud-event", event));
        assertEquals(Set.of(), faults(schema, event.get("data")));

        assertFalse(faults("cloud-event", ((ObjectNode) event.deepCopy()).without("id"))
                .isEmpty());
        for (String member : List.of("version", "change")) {
            ObjectNode damaged = event.get("data").deepCopy();
            damaged.remove(member);
            assertEquals(1, faults(schema, damaged).size(), member);
        }
        ObjectNode wrong = event.get("data").deepCopy();
        wrong.put("version", "seven").put("id", "no-uuid");
        assertEquals(2, faults(schema, wrong).size());
    }

    @Test
    void everySchemaHasExactlyTheMembersOfItsRecord() {
        RECORDS.forEach((name, record) -> assertEquals(
                shape(record), shape(schemaTree(name)), "docs/api/schemas/" + name + ".json and " + record));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominations", "media", "reporting"})
    void theEventDocumentShowsTheSamplesAndRefersToSchemasThatAreThere(String service) throws IOException {
        JsonNode document = new ObjectMapper(new YAMLFactory())
                .readTree(API.resolve(service + "-asyncapi.yaml").toFile());

        for (JsonNode message : document.at("/components/messages")) {
            for (JsonNode example : message.get("examples")) {
                assertEquals(sample(example.get("name").asText()), example.get("payload"));
            }
            for (JsonNode reference : message.get("payload").findValues("$ref")) {
                assertEquals(true, Files.exists(API.resolve(reference.asText())), reference.asText());
            }
        }
        assertEquals(
                service,
                ContractFiles.events(service)
                        .orElseThrow()
                        .lines()
                        .filter(line -> line.startsWith("id: "))
                        .findFirst()
                        .orElseThrow()
                        .split(":")[3]);
    }

    private static Set<ValidationMessage> faults(String schema, JsonNode value) {
        return schema(schema).validate(value);
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of(
                                API.resolve("schemas/" + name + ".json").toUri().toString()),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static JsonNode schemaTree(String name) {
        try {
            return JSON.readTree(API.resolve("schemas/" + name + ".json").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode sample(String name) throws IOException {
        try (InputStream in = CloudEvent.class.getResourceAsStream("/samples/" + name + ".v1.json")) {
            return JSON.readTree(in);
        }
    }

    /** Names of all members, those of enums with their constants, nested records with their own. */
    private static Map<String, Object> shape(Class<?> record) {
        Map<String, Object> shape = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            shape.put(component.getName(), shapeOf(component));
        }
        return shape;
    }

    private static Object shapeOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getGenericType() instanceof java.lang.reflect.ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            type = element;
        }
        if (type.isRecord()) {
            return shape(type);
        }
        return type.isEnum()
                ? new TreeSet<>(Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList())
                : "";
    }

    private static Map<String, Object> shape(JsonNode schema) {
        Map<String, Object> shape = new TreeMap<>();
        schema.get("properties").properties().forEach(member -> {
            JsonNode inner = member.getValue().has("items") ? member.getValue().get("items") : member.getValue();
            shape.put(member.getKey(), shapeOf(inner));
        });
        return shape;
    }

    private static Object shapeOf(JsonNode schema) {
        if (schema.has("properties")) {
            return shape(schema);
        }
        Set<String> constants = new TreeSet<>();
        schema.path("enum").forEach(constant -> constants.add(constant.asText()));
        return constants.isEmpty() ? "" : constants;
    }
}
