package vn.guongsang.system.access;

import static vn.guongsang.system.running.TheSuite.NOMINATIONS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.system.running.People;

/** Makes the one record of a kind that the rows of a table reach for, or finds it when it has been made. */
final class Made {

    private Made() {}

    /** The newest record that a list of nominations-service answers, or a new one of the district's officer. */
    static UUID one(Targets targets, String collection, String query, Map<String, Object> body) {
        return one(People.officerOf(targets.district()), collection, query, body);
    }

    /** The newest record that a list of nominations-service answers, or a new one of that person. */
    static UUID one(Persona maker, String collection, String query, Map<String, Object> body) {
        JsonNode found = NOMINATIONS
                .get(People.token(People.BOARD), collection + query)
                .require(200)
                .body()
                .at("/items/0/id");
        return UUID.fromString(found.isMissingNode() ? made(maker, collection, body) : found.asText());
    }

    private static String made(Persona maker, String collection, Map<String, Object> body) {
        return NOMINATIONS
                .post(People.token(maker), collection, UUID.randomUUID().toString(), null, body)
                .require(201)
                .text("/id");
    }
}
