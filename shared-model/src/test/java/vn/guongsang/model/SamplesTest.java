package vn.guongsang.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import vn.guongsang.model.event.Snapshot;
import vn.guongsang.model.event.UnitPlanSnapshot;
import vn.guongsang.model.event.UnitSnapshot;

class SamplesTest {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource({
        "exemplar-approved, EXEMPLAR",
        "exemplar-revoked, EXEMPLAR",
        "unit-renamed, UNIT",
        "nomination-submitted, NOMINATION",
        "criteria-edition-issued, CRITERIA",
        "movement-launched, MOVEMENT",
        "movement-registration-registered, MOVEMENT_REGISTRATION",
        "unit-plan-accepted, UNIT_PLAN",
        "nurturing-plan-supported, NURTURING_PLAN",
        "referral-centrally-chosen, REFERRAL",
        "commendation-decided, COMMENDATION",
        "council-session-closed, COUNCIL_SESSION",
        "contest-candidate-proposed, CONTEST",
        "airing-month-aired, AIRING_MONTH",
        "column-counted, COLUMN",
        "propagation-task-published, TASK",
        "propagation-task-retraction-created, TASK",
        "propagation-task-held, TASK",
        "edition-page-recalled, EDITION",
        "gathering-held, GATHERING"
    })
    void aSampleSurvivesReadingAndWritingAndItsEnvelopeAgreesWithItsData(String sample, Kind kind) throws IOException {
        JsonNode original = read(sample);
        JavaType type = json.getTypeFactory().constructParametricType(CloudEvent.class, kind.type);
        CloudEvent<? extends Snapshot> event = json.readerFor(type).readValue(original);

        assertEquals(withoutMillisecondZeros(original), withoutMillisecondZeros(json.valueToTree(event)));
        assertEquals(event.data().id().toString(), event.subject());
        assertEquals(event.subject(), event.partitionkey());
        assertEquals("%019d".formatted(event.data().version()), event.sequence());
        assertEquals(
                "vn.guongsang." + kind.aggregate + "." + event.data().change() + ".v1",
                event.type(),
                "type names the aggregate and the change");
    }

    private JsonNode read(String sample) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/samples/" + sample + ".v1.json")) {
            return json.readTree(in);
        }
    }

    /** Instants are compared as instants: {@code .000Z} and {@code Z} are the same moment. */
    private String withoutMillisecondZeros(JsonNode node) {
        return node.toPrettyString().replace(".000Z", "Z").replace("7.50", "7.5");
    }

    enum Kind {
        EXEMPLAR(ExemplarSnapshot.class, "exemplar"),
        UNIT(UnitSnapshot.class, "unit"),
        NOMINATION(NominationSnapshot.class, "nomination"),
        CRITERIA(CriteriaEditionSnapshot.class, "criteria-edition"),
        MOVEMENT(MovementSnapshot.class, "movement"),
        MOVEMENT_REGISTRATION(MovementRegistrationSnapshot.class, "movement-registration"),
        UNIT_PLAN(UnitPlanSnapshot.class, "unit-plan"),
        NURTURING_PLAN(NurturingPlanSnapshot.class, "nurturing-plan"),
        REFERRAL(ReferralSnapshot.class, "referral"),
        COMMENDATION(CommendationSnapshot.class, "commendation"),
        COUNCIL_SESSION(CouncilSessionSnapshot.class, "council-session"),
        CONTEST(ContestSnapshot.class, "contest"),
        EDITION(EditionSnapshot.class, "edition"),
        AIRING_MONTH(AiringMonthSnapshot.class, "airing-month"),
        COLUMN(ColumnSnapshot.class, "column"),
        GATHERING(GatheringSnapshot.class, "gathering"),
        TASK(PropagationTaskSnapshot.class, "propagation-task");

        private final Class<? extends Snapshot> type;
        private final String aggregate;

        Kind(Class<? extends Snapshot> type, String aggregate) {
            this.type = type;
            this.aggregate = aggregate;
        }
    }
}
