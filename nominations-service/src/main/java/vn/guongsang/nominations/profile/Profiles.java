package vn.guongsang.nominations.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.recognition.Photo;

/** Reads the profiles that may be shown now: approved, publishable, embargo over. */
@ApplicationScoped
public class Profiles {

    private static final String SELECT =
            """
            SELECT e.id, e.headline, e.summary, e.story, e.photos::text AS photos, e.display_name, e.subject_type, e.sector,
                   e.unit_id, e.approval_no, e.published_from, e.updated_at, e.profile_revision, e.version,
                   EXISTS (SELECT 1 FROM jsonb_array_elements(e.grounds) g
                           WHERE g->>'purpose' = 'PHOTO' AND g->>'withdrawnAt' IS NULL) AS photos_allowed,
                   (SELECT n.name FROM unit_naming n WHERE n.unit_id = e.unit_id ORDER BY n.ordinal DESC LIMIT 1) AS unit_name,
                   (SELECT jsonb_agg(jsonb_build_object('level', r.level, 'year', r.year, 'decisionNumber', r.decision_number,
                                                        'decisionDate', r.decision_date) ORDER BY r.approval_no)
                    FROM recognition r WHERE r.exemplar_id = e.id AND r.revoked_at IS NULL)::text AS recognitions
            FROM exemplar e
            WHERE e.status = 'APPROVED' AND e.publishable AND e.published_from <= :now""";

    private static final TypeReference<List<Photo>> PHOTOS = new TypeReference<>() {};
    private static final TypeReference<List<ProfileView.Recognised>> RECOGNITIONS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    Profiles(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Profiles, newest first. */
    public Slice<ProfileView> list(ProfileFilter filter, PageRequest page, Instant now) {
        Listing listing = Listing.of("profiles", filter);
        Sql sql = Sql.of(SELECT)
                .bind("now", now)
                .filter("e.sector = :sector", "sector", filter.sector())
                .filter("e.subject_type = :type", "type", filter.subjectType())
                .filter("e.unit_id = :unit", "unit", filter.unitId());
        if (filter.level() != null || filter.year() != null) {
            sql.append("AND EXISTS (SELECT 1 FROM recognition f WHERE f.exemplar_id = e.id AND f.revoked_at IS NULL")
                    .filter("f.level = :level", "level", filter.level())
                    .filter("f.year = :year", "year", filter.year())
                    .append(")");
        }
        page.after(listing).ifPresent(keys -> sql.append("AND (e.published_from, e.id) < (:from, :id)")
                .bind("from", Instant.parse(keys.get(0)))
                .bind("id", UUID.fromString(keys.get(1))));
        List<ProfileView> rows = sql.append("ORDER BY e.published_from DESC, e.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, this::view);
        return Slice.of(
                rows,
                page,
                listing,
                row -> List.of(row.publishedFrom().toString(), row.id().toString()));
    }

    /** A profile that may be shown now. */
    public Optional<ProfileView> find(UUID id, Instant now) {
        return Sql.of(SELECT).bind("now", now).filter("e.id = :id", "id", id).first(database, this::view);
    }

    /** Those of several profiles that may be shown now, by id. */
    Map<UUID, ProfileView> find(Collection<UUID> ids, Instant now) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Sql.of(SELECT)
                .bind("now", now)
                .filter("e.id = ANY (:ids)", "ids", ids)
                .list(database, this::view)
                .stream()
                .collect(Collectors.toMap(ProfileView::id, Function.identity()));
    }

    private ProfileView view(Row row) {
        return new ProfileView(
                row.uuid("id"),
                row.text("headline"),
                row.text("summary"),
                row.text("story"),
                row.bool("photos_allowed") ? read(row.text("photos"), PHOTOS) : List.of(),
                row.text("display_name"),
                row.constant("subject_type", SubjectType.class),
                row.text("sector"),
                row.uuid("unit_id"),
                row.text("unit_name"),
                read(row.text("recognitions"), RECOGNITIONS),
                row.integer("approval_no"),
                row.instant("published_from"),
                row.instant("updated_at"),
                row.integer("profile_revision"),
                "vi",
                row.number("version"));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored profile", e);
        }
    }
}
