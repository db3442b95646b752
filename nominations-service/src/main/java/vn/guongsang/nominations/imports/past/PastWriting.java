package vn.guongsang.nominations.imports.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.sql.Sql;

/** Writes the good rows of an import, each table in portions of one statement. */
@ApplicationScoped
class PastWriting {

    private static final int AT_ONCE = 250;

    /** What {@code Subject} would hold after a registration. */
    private static final String SUBJECTS =
            """
            INSERT INTO subject (id, version, status, type, display_name, spelling, search_key, unit_id, birth_year,
                                 member_count, head_name, leader_name, person_key, position, organisation_code, gender,
                                 ethnicity, identity_kind, identity_hash, identity_tail, created_at)
            SELECT r.new_id, 1, 'ACTIVE', r.subject_type, r.name, r.spelling, r.search_key, r.subject_unit_id, r.birth_year,
                   CAST(r.content ->> 'memberCount' AS int), r.content ->> 'headName', r.content ->> 'leaderName',
                   r.person_key, r.content ->> 'position', r.organisation_code, r.content ->> 'gender',
                   r.content ->> 'ethnicity', r.identity_kind, r.identity_hash, r.identity_tail, CAST(:at AS timestamptz)
            FROM import_row r
            WHERE r.import_id = :import AND r.new_id = ANY (:ids) ORDER BY r.number""";

    private static final String REGISTERED =
            """
            INSERT INTO history_line (aggregate_id, version, at, actor, actor_name, action, to_status)
            SELECT id, 1, CAST(:at AS timestamptz), :actor, :name, 'registration', 'ACTIVE' FROM unnest(:ids) AS id""";

    private static final String RECORDS =
            """
            INSERT INTO past_recognition (id, subject_id, display_name, year, sector, level, unit_id, decision_number,
                                          decision_date, form, summary, source, record_key, import_id, row_number,
                                          imported_by, imported_at)
            SELECT CASE WHEN r.new_id = r.target_id THEN gen_random_uuid() ELSE r.new_id END, r.target_id, r.name,
                   CAST(r.content ->> 'year' AS int), r.content ->> 'sector', r.content ->> 'level', r.unit_id,
                   r.content ->> 'decisionNumber', CAST(r.content ->> 'decisionDate' AS date), r.content ->> 'form',
                   r.content ->> 'summary', r.content ->> 'source', r.record_key, r.import_id, r.number, :actor,
                   CAST(:at AS timestamptz)
            FROM import_row r
            WHERE r.import_id = :import AND r.outcome IN ('NEW', 'MATCHED') AND r.number BETWEEN :first AND :last""";

    private final DataSource database;
    private final Audit audit;

    PastWriting(DataSource database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    void write(UUID importId, Actor actor, Instant at) {
        List<UUID> subjects = Sql.of("SELECT new_id FROM import_row WHERE import_id = :import")
                .append("AND outcome = 'NEW' AND same_as = number ORDER BY number")
                .bind("import", importId)
                .list(database, row -> row.uuid("new_id"));
        for (int from = 0; from < subjects.size(); from += AT_ONCE) {
            register(importId, subjects.subList(from, Math.min(from + AT_ONCE, subjects.size())), actor, at);
        }
        int last = Sql.of("SELECT coalesce(max(number), 0) AS last FROM import_row WHERE import_id = :import")
                .bind("import", importId)
                .first(database, row -> row.integer("last"))
                .orElseThrow();
        for (int first = 1; first <= last; first += AT_ONCE) {
            Sql.of(RECORDS)
                    .bind("import", importId)
                    .bind("first", first)
                    .bind("last", first + AT_ONCE - 1)
                    .bind("actor", actor.id())
                    .bind("at", at)
                    .update(database);
        }
    }

    private void register(UUID importId, List<UUID> ids, Actor actor, Instant at) {
        Sql.of(SUBJECTS)
                .bind("import", importId)
                .bind("ids", ids)
                .bind("at", at)
                .update(database);
        Sql.of(REGISTERED)
                .bind("ids", ids)
                .bind("actor", actor.id())
                .bind("name", actor.name())
                .bind("at", at)
                .update(database);
        audit.recordFirst(new Audit.First("subject", "registration", List.of("all")), ids, actor, at);
    }
}
