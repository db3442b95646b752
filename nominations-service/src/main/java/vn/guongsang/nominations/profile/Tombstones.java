package vn.guongsang.nominations.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.profile.ChangeItem.Corrected;
import vn.guongsang.nominations.profile.ChangeItem.Tombstone;

/** Reads how profiles were taken down, and how they were put right. */
@ApplicationScoped
public class Tombstones {

    /** The name stays after a withdrawal, as long as a ground to tell it holds. */
    private static final String CLOSED =
            """
            SELECT e.id, e.withdrawn_at, e.withdrawal_reason, e.withdrawal_type, e.withdrawal_notice,
                   CASE WHEN e.withdrawal_type = 'WITHDRAWAL' AND e.erased_at IS NULL
                             AND EXISTS (SELECT 1 FROM jsonb_array_elements(e.grounds) g
                                         WHERE g->>'purpose' = 'NAME' AND g->>'withdrawnAt' IS NULL)
                        THEN e.display_name END AS told_name
            FROM exemplar e WHERE e.withdrawn_at IS NOT NULL AND e.shown""";

    private static final String CORRECTED =
            """
            SELECT DISTINCT ON (c.exemplar_id) c.exemplar_id AS id, c.type, c.at, c.notice, c.fields_before, c.fields_after
            FROM profile_correction c
            WHERE c.exemplar_id = ANY (:ids) AND c.after_publication
              AND c.type IN ('CORRECTION', 'CLARIFICATION', 'RESTORATION')
            ORDER BY c.exemplar_id, c.version DESC""";

    private final DataSource database;

    Tombstones(DataSource database) {
        this.database = database;
    }

    /** The tombstone of a profile that could be read before; empty for one that never could. */
    public Optional<Tombstone> find(UUID id) {
        return Sql.of(CLOSED).filter("e.id = :id", "id", id).first(database, Tombstones::tombstone);
    }

    /** The tombstones among several profiles, by id. */
    Map<UUID, Tombstone> find(Collection<UUID> ids) {
        return Sql.of(CLOSED).filter("e.id = ANY (:ids)", "ids", ids).byId(database, Tombstones::tombstone);
    }

    /** The last correction of each of several profiles, by id. */
    Map<UUID, Corrected> corrected(Collection<UUID> ids) {
        return Sql.of(CORRECTED).bind("ids", ids).byId(database, Tombstones::corrected);
    }

    private static Tombstone tombstone(Row row) {
        return new Tombstone(
                row.constant("withdrawal_type", CorrectionType.class),
                row.text("withdrawal_reason"),
                row.text("told_name"),
                row.text("withdrawal_notice"),
                row.instant("withdrawn_at"));
    }

    private static Corrected corrected(Row row) {
        List<String> fields = Stream.concat(row.texts("fields_before").stream(), row.texts("fields_after").stream())
                .distinct()
                .collect(Collectors.toList());
        return new Corrected(row.constant("type", CorrectionType.class), row.instant("at"), row.text("notice"), fields);
    }
}
