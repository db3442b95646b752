package vn.guongsang.media.edition.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;

/** Stores profiles as they were fetched, in one fixed form whatever becomes of the form of the API. */
@ApplicationScoped
public class ProfileStore {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    private final DataSource database;

    ProfileStore(DataSource database) {
        this.database = database;
    }

    /** Keeps a profile and its photos; returns the checksum of its text. */
    public String keep(UUID exemplar, StoredProfile profile, Map<String, byte[]> images, Instant at) {
        String text = text(profile);
        String sha256 = Sha256.of(text);
        Sql.of(
                        """
                INSERT INTO edition_profile (sha256, exemplar_id, version, text, fetched_at)
                VALUES (:sha256, :exemplar, :version, :text, :at)
                ON CONFLICT (exemplar_id, sha256) DO UPDATE SET fetched_at = excluded.fetched_at""")
                .bind("sha256", sha256)
                .bind("exemplar", exemplar)
                .bind("version", profile.version())
                .bind("text", text)
                .bind("at", at)
                .update(database);
        images.forEach((checksum, bytes) -> Sql.of(
                        """
                INSERT INTO edition_photo (exemplar_id, sha256, bytes, fetched_at) VALUES (:exemplar, :sha256, :bytes, :at)
                ON CONFLICT (exemplar_id, sha256) DO UPDATE SET fetched_at = excluded.fetched_at""")
                .bind("at", at)
                .bind("exemplar", exemplar)
                .bind("sha256", checksum)
                .bind("bytes", bytes)
                .update(database));
        return sha256;
    }

    /** The kept profiles of an edition by exemplar; those that were taken away are missing. */
    public Map<UUID, StoredProfile> of(UUID edition) {
        return Sql.of(
                        """
                SELECT p.exemplar_id AS id, p.text FROM edition_item i
                JOIN edition_profile p ON p.exemplar_id = i.exemplar_id AND p.sha256 = i.profile_sha256
                WHERE i.edition_id = :edition""")
                .bind("edition", edition)
                .byId(database, row -> read(row.text("text")));
    }

    /** The kept photos of an edition's exemplars by checksum. */
    public Map<String, byte[]> images(UUID edition) {
        Map<String, byte[]> images = new HashMap<>();
        Sql.of(
                        """
                SELECT f.sha256, f.bytes FROM edition_item i JOIN edition_photo f ON f.exemplar_id = i.exemplar_id
                WHERE i.edition_id = :edition""")
                .bind("edition", edition)
                .list(database, row -> images.put(row.text("sha256"), row.bytes("bytes")));
        return images;
    }

    /** Takes everything of an exemplar away. */
    public void erase(UUID exemplar) {
        eraseImages(exemplar);
        Sql.of("DELETE FROM edition_profile WHERE exemplar_id = :exemplar")
                .bind("exemplar", exemplar)
                .update(database);
    }

    /** Takes away what no edition holds any more and was not fetched lately: somebody may be about to hold it. */
    public void sweep(Instant before) {
        Sql.of(
                        """
                DELETE FROM edition_profile p WHERE p.fetched_at < :before AND NOT EXISTS (
                    SELECT 1 FROM edition_item i WHERE i.exemplar_id = p.exemplar_id AND i.profile_sha256 = p.sha256)""")
                .bind("before", before)
                .update(database);
        Sql.of(
                        """
                DELETE FROM edition_photo f WHERE f.fetched_at < :before AND NOT EXISTS (
                    SELECT 1 FROM edition_profile p WHERE p.exemplar_id = f.exemplar_id)""")
                .bind("before", before)
                .update(database);
    }

    /** Takes the photos of an exemplar away. */
    public void eraseImages(UUID exemplar) {
        Sql.of("DELETE FROM edition_photo WHERE exemplar_id = :exemplar")
                .bind("exemplar", exemplar)
                .update(database);
    }

    private static String text(StoredProfile profile) {
        try {
            return JSON.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("profile", e);
        }
    }

    private static StoredProfile read(String text) {
        try {
            return JSON.readValue(text, StoredProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored profile", e);
        }
    }
}
