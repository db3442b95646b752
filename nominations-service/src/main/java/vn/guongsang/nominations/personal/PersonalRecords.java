package vn.guongsang.nominations.personal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.nominations.exemplar.PublicationService;

/** Applies {@link PersonalRecord}: what is erased of a person is what would have been handed over, and the other way round. */
@ApplicationScoped
class PersonalRecords {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    PersonalRecords(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Erases what is stored of a subject beside the announced aggregates.
     *
     * @param ids the subject, its nominations and its exemplar
     * @return these, and what hangs on them
     */
    List<UUID> erase(UUID subject, List<UUID> ids, Instant at) {
        List<UUID> all = related(subject, ids);
        for (PersonalRecord table : PersonalRecord.values()) {
            Sql.of(table.erasure())
                    .bind("subject", subject)
                    .bind("ids", ids)
                    .bind("all", all)
                    .bind("label", PublicationService.ERASED)
                    .bind("spelling", VietnameseText.spelling(PublicationService.ERASED))
                    .bind("searchKey", VietnameseText.searchKey(PublicationService.ERASED))
                    .bind("at", at)
                    .update(database);
        }
        return all;
    }

    /**
     * The same, to be handed over; places without anything are left out.
     *
     * @param ids the subject, its nominations and its exemplar
     */
    List<PersonalData.Place> export(UUID subject, List<UUID> ids) {
        List<UUID> all = related(subject, ids);
        return Arrays.stream(PersonalRecord.values())
                .filter(table -> table.export().isPresent())
                .map(table -> new PersonalData.Place(table.name(), entries(table, subject, ids, all)))
                .filter(place -> !place.entries().isEmpty())
                .toList();
    }

    private List<Map<String, Object>> entries(PersonalRecord table, UUID subject, List<UUID> ids, List<UUID> all) {
        return Sql.of("SELECT entry FROM (" + table.export().orElseThrow() + ") AS found ORDER BY key, entry::text")
                .bind("subject", subject)
                .bind("ids", ids)
                .bind("all", all)
                .list(database, row -> read(row.text("entry")));
    }

    private Map<String, Object> read(String entry) {
        try {
            return json.readValue(entry, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is stored of a person cannot be read", e);
        }
    }

    private List<UUID> related(UUID subject, List<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        all.addAll(Sql.of(PersonalRecord.RELATED)
                .bind("subject", subject)
                .bind("ids", ids)
                .list(database, row -> row.uuid("id")));
        return all;
    }
}
