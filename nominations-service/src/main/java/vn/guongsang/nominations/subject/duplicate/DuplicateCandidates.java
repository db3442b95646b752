package vn.guongsang.nominations.subject.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.duplicate.DuplicateCandidate.Sight;

/** Finds subjects that may be the same one, across units and years; tells no more of them than the reader may know. */
@ApplicationScoped
public class DuplicateCandidates {

    private static final int MOST = 20;

    /** Each part of {@code found} reads an index; names that are merely alike are compared in one unit or one year of birth. */
    private static final String CANDIDATES =
            """
            WITH RECURSIVE me AS (
                SELECT * FROM subject WHERE id = :id AND status = 'ACTIVE' AND erased_at IS NULL
            ), lineage (id, back) AS (
                SELECT me.unit_id, way.back FROM me CROSS JOIN (VALUES (true), (false)) AS way (back)
                UNION
                SELECT CASE WHEN l.back THEN u.predecessor_id ELSE u.successor_id END, l.back
                FROM lineage l
                JOIN unit_succession u ON l.id = CASE WHEN l.back THEN u.successor_id ELSE u.predecessor_id END
            ), found AS (
                SELECT c.id FROM me JOIN subject c ON c.word_key = me.word_key AND c.type = me.type
                UNION
                SELECT c.id FROM me JOIN subject c ON c.identity_hash = me.identity_hash
                UNION
                SELECT c.id FROM me JOIN subject c ON c.organisation_code = me.organisation_code
                UNION
                SELECT c.id FROM me JOIN subject c ON c.unit_id IN (SELECT l.id FROM lineage l) AND c.type = me.type
                WHERE similarity(c.search_key, me.search_key) >= 0.6
                UNION
                SELECT c.id FROM me JOIN subject c ON c.birth_year = me.birth_year
                WHERE similarity(c.search_key, me.search_key) >= 0.6
                UNION
                SELECT c.id FROM me JOIN subject c ON c.person_word_key = me.word_key WHERE me.type = 'INDIVIDUAL'
                UNION
                SELECT c.id FROM me JOIN subject c ON c.word_key = me.person_word_key AND c.type = 'INDIVIDUAL'
            ), compared AS (
                SELECT c.*, c.type = me.type AS same_type, c.word_key = me.word_key AS words_are_same,
                       c.spelling = me.spelling AS spelling_is_same, c.birth_year = me.birth_year AS same_birth_year,
                       c.birth_year <> me.birth_year AS other_birth_year, c.identity_hash = me.identity_hash AS same_id,
                       c.identity_kind = me.identity_kind AND c.identity_hash <> me.identity_hash AS other_id,
                       c.organisation_code = me.organisation_code AS same_code,
                       similarity(c.search_key, me.search_key) >= 0.6 AS names_are_alike,
                       c.unit_id = me.unit_id AS same_unit, c.unit_id IN (SELECT l.id FROM lineage l) AS near,
                       (c.type = 'INDIVIDUAL' AND c.word_key = me.person_word_key)
                           OR (me.type = 'INDIVIDUAL' AND c.person_word_key = me.word_key) AS is_person_of,
                       'HOUSEHOLD' IN (c.type, me.type) AS with_household
                FROM me CROSS JOIN found JOIN subject c ON c.id = found.id
                WHERE c.id <> me.id AND c.status = 'ACTIVE' AND c.erased_at IS NULL
                  AND NOT EXISTS (SELECT 1 FROM distinct_pair p
                                  WHERE p.one_id = least(c.id, me.id) AND p.other_id = greatest(c.id, me.id))
            )
            SELECT s.id, s.type, s.display_name, s.unit_id, s.same_birth_year, s.other_birth_year, s.same_id, s.other_id,
                   s.same_code, s.same_unit, s.near AND NOT s.same_unit AS related_unit,
                   s.same_type AND s.spelling_is_same AS same_name,
                   s.same_type AND s.words_are_same AND NOT s.spelling_is_same AS same_words,
                   s.same_type AND s.names_are_alike AND NOT s.words_are_same AS alike,
                   s.is_person_of AND s.near AND s.with_household AS head,
                   s.is_person_of AND s.near AND NOT s.with_household AS leader%s
            FROM compared s""";

    /** Whether the reader's scope holds it, and the years in which it has been recognised in public. */
    private static final String SHOWN =
            """
            ,
                   %s AS own,
                   ARRAY(SELECT DISTINCT CAST(r.year AS text) FROM exemplar e JOIN recognition r ON r.exemplar_id = e.id
                         WHERE e.subject_id = s.id AND r.revoked_at IS NULL
                           AND (e.embargo_until IS NULL OR e.embargo_until <= :now) ORDER BY 1) AS years,
                   ARRAY(SELECT DISTINCT CAST(p.year AS text) FROM past_recognition p WHERE p.subject_id = s.id
                         ORDER BY 1) AS past_years""";

    private final DataSource database;
    private final Labels labels;

    DuplicateCandidates(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** The candidates of a subject, the most alike first, as far as the reader may know them. */
    public CandidateList of(UUID subject, UnitScope scope, Instant now) {
        List<Found> all = found(subject, scope, now);
        List<DuplicateCandidate> shown = all.stream()
                .filter(Found::isShown)
                .map(this::candidate)
                .sorted(Comparator.comparing(DuplicateCandidate::score)
                        .reversed()
                        .thenComparing(DuplicateCandidate::displayName))
                .toList();
        int outside = all.size() - shown.size();
        return new CandidateList(
                shown.subList(0, Math.min(MOST, shown.size())),
                outside,
                outside == 0 ? null : labels.of("duplicate-note", Note.OUTSIDE_SCOPE),
                all.size());
    }

    /** How many there are, seen or not. */
    public int count(UUID subject) {
        return (int) Sql.of(CANDIDATES.formatted("")).bind("id", subject).list(database, DuplicateReason::of).stream()
                .filter(DuplicateReason::makeCandidate)
                .count();
    }

    private List<Found> found(UUID subject, UnitScope scope, Instant now) {
        Sql sql = Sql.of(CANDIDATES.formatted(SHOWN.formatted(scope.sql("s.unit_id"))))
                .bind("id", subject)
                .bind("now", now);
        if (scope.needsUnit()) {
            sql.bind("scopeUnit", scope.unitId());
        }
        return sql.list(database, DuplicateCandidates::found).stream()
                .filter(found -> DuplicateReason.makeCandidate(found.reasons()))
                .toList();
    }

    private static Found found(Row row) {
        return new Found(
                row.uuid("id"),
                row.constant("type", SubjectType.class),
                row.text("display_name"),
                row.uuid("unit_id"),
                years(row, "years"),
                row.bool("own") ? years(row, "past_years") : List.of(),
                row.bool("own"),
                DuplicateReason.of(row));
    }

    private static List<Integer> years(Row row, String column) {
        return row.texts(column).stream().map(Integer::valueOf).toList();
    }

    private DuplicateCandidate candidate(Found found) {
        List<DuplicateReason> told = found.toldReasons();
        return new DuplicateCandidate(
                found.within() ? found.id() : null,
                found.within() ? Sight.WITHIN_SCOPE : Sight.PUBLIC,
                found.type(),
                found.displayName(),
                found.unitId(),
                found.years(),
                found.pastYears(),
                DuplicateReason.score(told),
                told.stream()
                        .map(reason ->
                                new DuplicateCandidate.Reason(reason.name(), labels.of("duplicate-reason", reason)))
                        .toList());
    }

    /** What is said of those that are not shown. */
    private enum Note {
        OUTSIDE_SCOPE
    }

    /** One candidate with all that speaks for it. */
    private record Found(
            UUID id,
            SubjectType type,
            String displayName,
            UUID unitId,
            List<Integer> years,
            List<Integer> pastYears,
            boolean within,
            List<DuplicateReason> reasons) {

        /** Of another unit's subject only what an award has made public is shown, and only when its name says why. */
        boolean isShown() {
            return within || !years.isEmpty() && DuplicateReason.makeCandidate(toldReasons());
        }

        List<DuplicateReason> toldReasons() {
            return within ? reasons : DuplicateReason.only(reasons, DuplicateReason::isOpen);
        }
    }
}
