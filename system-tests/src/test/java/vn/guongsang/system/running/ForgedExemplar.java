package vn.guongsang.system.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Events of an exemplar that nominations-service does not know, in any order a test wishes. It is of the year before the
 * plan, which no report compares with the books.
 */
public record ForgedExemplar(UUID id, UUID subject) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPROVED_AT = "2022-11-20T02:30:00.000Z";

    /** The event of an approved version. */
    public ProducerRecord<byte[], byte[]> approved(long version) {
        return record(event(version, "profile-corrected"));
    }

    /** The event of a revoked version. */
    public ProducerRecord<byte[], byte[]> revoked(long version) {
        ObjectNode event = event(version, "revoked");
        ObjectNode data = (ObjectNode) event.get("data");
        data.put("status", "REVOKED").put("publishable", false);
        ((ObjectNode) data.at("/recognitions/0"))
                .put("revokedAt", "2022-12-01T02:30:00.000Z")
                .put("revocationReason", "FRAUD");
        return record(event);
    }

    /** The event of an approved version, to be spoiled by the caller. */
    public ObjectNode event(long version, String change) {
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/nominations-service")
                .put("type", "vn.guongsang.exemplar." + change + ".v1")
                .put("subject", id.toString())
                .put("time", Instant.now().toString())
                .put("datacontenttype", "application/json")
                .put("dataschema", "/schemas/exemplar.v1")
                .put("partitionkey", id.toString())
                .put("sequence", "%019d".formatted(version));
        ObjectNode data = event.putObject("data")
                .put("id", id.toString())
                .put("version", version)
                .put("change", change)
                .put("status", "APPROVED")
                .put("approvalNo", 1)
                .put("publishable", true);
        card(data.putObject("card"), version);
        recognition(data.putArray("recognitions").addObject());
        return event;
    }

    private void card(ObjectNode card, long version) {
        card.put("subjectId", subject.toString())
                .put("displayName", "Tập thể Thí Dụ, bản " + version)
                .put("subjectType", "COLLECTIVE")
                .put("unitId", People.HEALTH.toString())
                .put("sector", "HEALTH");
    }

    private static void recognition(ObjectNode recognition) {
        recognition
                .put("approvalNo", 1)
                .put("nominationId", UUID.randomUUID().toString())
                .put("level", "PROVINCE")
                .put("year", 2022)
                .put("unitId", People.HEALTH.toString())
                .put("decisionNumber", "2891/QĐ-UBND")
                .put("decisionDate", "2022-11-18")
                .put("approvedAt", APPROVED_AT);
    }

    /** Under its own key. */
    public ProducerRecord<byte[], byte[]> record(ObjectNode event) {
        return new ProducerRecord<>(Topic.EXEMPLARS, bytes(id.toString()), bytes(event.toString()));
    }

    /** UTF-8. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
