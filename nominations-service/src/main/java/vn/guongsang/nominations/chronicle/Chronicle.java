package vn.guongsang.nominations.chronicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.exemplar.Exemplars;
import vn.guongsang.nominations.exemplar.step.ExemplarState;

/**
 * Reads an exemplar's life in one query; of nominations, votes, commendations and referrals only what lies within the scope of
 * the reader.
 */
@ApplicationScoped
public class Chronicle {

    private static final String NOMINATIONS =
            """
            SELECT * FROM (
                SELECT l.at, 'NOMINATION' AS source, l.aggregate_id AS record, l.version, l.action, l.from_status,
                       l.to_status, l.actor, l.actor_name, l.reason,
                       CASE WHEN a.recommendation IS NOT NULL THEN jsonb_build_object(
                           'recommendation', a.recommendation,
                           'score', (SELECT round(avg((f->>'score')::numeric), 2)
                                     FROM jsonb_array_elements(a.findings) AS f)) END AS detail
                FROM nomination n JOIN history_line l ON l.aggregate_id = n.id
                LEFT JOIN appraisal a ON a.nomination_id = n.id AND a.appraiser = l.actor AND a.at = l.at
                WHERE n.subject_id = :subject""";

    private static final String VOTES =
            """
                UNION ALL
                SELECT r.decided_at, 'VOTE', n.id, s.version, 'vote', NULL,
                       CASE WHEN r.passed THEN 'PASSED' ELSE 'FAILED' END, l.actor, l.actor_name, NULL,
                       jsonb_build_object('vote', jsonb_build_object('sessionId', s.id, 'votesFor', r.votes_for,
                           'votesAgainst', r.votes_against, 'abstentions', r.abstentions, 'base', r.base,
                           'needed', r.needed))
                FROM nomination n JOIN council_item i ON i.nomination_id = n.id
                JOIN council_result r ON r.item_id = i.id JOIN council_session s ON s.id = i.session_id
                JOIN history_line l ON l.aggregate_id = s.id AND l.version = s.version
                WHERE n.subject_id = :subject""";

    private static final String COMMENDATIONS =
            """
                UNION ALL
                SELECT l.at, 'COMMENDATION', l.aggregate_id, l.version, l.action, l.from_status, l.to_status, l.actor,
                       l.actor_name, l.reason,
                       jsonb_build_object('commendation', jsonb_build_object('form', c.form, 'level', c.level,
                           'decisionNumber', CASE WHEN l.to_status IN ('DECIDED', 'ANNULLED') THEN c.decision_number END))
                FROM commendation_subject cs JOIN commendation c ON c.id = cs.commendation_id
                JOIN history_line l ON l.aggregate_id = c.id
                WHERE cs.subject_id = :subject""";

    private static final String REFERRALS =
            """
                UNION ALL
                SELECT l.at, 'REFERRAL', l.aggregate_id, l.version, l.action, l.from_status, l.to_status, l.actor,
                       l.actor_name,
                       coalesce(l.reason, CASE WHEN l.to_status IN ('ACCEPTED', 'DECLINED') THEN r.answer_text END),
                       jsonb_build_object('referral', jsonb_build_object('from', r.from_rung, 'to', r.to_rung,
                           'approvalNo', r.approval_no, 'letterNumber', r.letter_number,
                           'answerNumber', CASE WHEN l.to_status IN ('ACCEPTED', 'DECLINED') THEN r.answer_number END))
                FROM referral r JOIN history_line l ON l.aggregate_id = r.id
                WHERE r.exemplar_id = :exemplar""";

    private static final String EXEMPLAR_AND_TASKS =
            """
                UNION ALL
                SELECT l.at, 'EXEMPLAR', l.aggregate_id, l.version, l.action, l.from_status, l.to_status, l.actor,
                       l.actor_name, l.reason,
                       CASE WHEN c.type IS NOT NULL THEN jsonb_build_object('correction', jsonb_build_object(
                           'type', c.type, 'fields', ARRAY(SELECT DISTINCT f
                               FROM unnest(c.fields_before || c.fields_after) AS f ORDER BY f))) END
                FROM history_line l
                LEFT JOIN profile_correction c ON c.exemplar_id = l.aggregate_id AND c.version = l.version
                WHERE l.aggregate_id = :exemplar
                UNION ALL
                SELECT p.at, 'PROPAGATION', p.task_id, p.version, p.change, NULL, p.status, 'media-service',
                       'media-service', NULL,
                       jsonb_build_object('task', jsonb_build_object('kind', p.kind, 'channelKind', p.channel_kind,
                           'approvalNo', p.approval_no, 'url', p.url))
                FROM propagation_step p WHERE p.exemplar_id = :exemplar
            ) line WHERE true""";

    private final Exemplars exemplars;
    private final DataSource database;
    private final ObjectMapper json;

    Chronicle(Exemplars exemplars, DataSource database, ObjectMapper json) {
        this.exemplars = exemplars;
        this.database = database;
        this.json = json;
    }

    /**
     * The life of an exemplar, oldest first.
     *
     * @throws ProblemException 404 when there is no such exemplar within the scope
     */
    public Slice<ChronicleLine> of(UUID id, ChronicleFilter filter, UnitScope scope, PageRequest page) {
        ExemplarState exemplar =
                exemplars.find(id, scope).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Listing listing = Listing.of("exemplar-history", id + " " + filter);
        Sql sql = Sql.of(NOMINATIONS)
                .within(scope, "n.unit_id")
                .append(VOTES)
                .within(scope, "n.unit_id")
                .append(COMMENDATIONS)
                .within(scope, "c.unit_id")
                .append(REFERRALS)
                .within(scope, "r.from_unit_id")
                .append(EXEMPLAR_AND_TASKS)
                .bind("subject", exemplar.subjectId())
                .bind("exemplar", id)
                .filter("source = :source", "source", filter.source())
                .filter("at >= :from", "from", filter.from())
                .filter("at < :before", "before", filter.before());
        page.after(listing).ifPresent(keys -> goOnAfter(keys, sql));
        List<ChronicleLine> lines = sql.append("ORDER BY at, source, record, version LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, this::line);
        return Slice.of(lines, page, listing, Chronicle::keys);
    }

    private static void goOnAfter(List<String> keys, Sql sql) {
        sql.append("AND (at, source, record, version) > (:at, :lastSource, :record, :version)")
                .bind("at", Instant.parse(keys.get(0)))
                .bind("lastSource", keys.get(1))
                .bind("record", UUID.fromString(keys.get(2)))
                .bind("version", Long.parseLong(keys.get(3)));
    }

    private static List<String> keys(ChronicleLine line) {
        return List.of(
                line.at().toString(), line.source().name(), line.recordId().toString(), String.valueOf(line.version()));
    }

    private ChronicleLine line(Row row) {
        ChronicleDetail detail = detail(row.text("detail"));
        return new ChronicleLine(
                row.instant("at"),
                row.constant("source", ChronicleSource.class),
                row.uuid("record"),
                row.number("version"),
                row.text("action"),
                row.text("from_status"),
                row.text("to_status"),
                row.text("actor"),
                row.text("actor_name"),
                row.text("reason"),
                detail.recommendation(),
                detail.score(),
                detail.task(),
                detail.vote(),
                detail.referral(),
                detail.commendation(),
                detail.correction());
    }

    private ChronicleDetail detail(String text) {
        try {
            return text == null ? ChronicleDetail.NONE : json.readValue(text, ChronicleDetail.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of a chronicle cannot be read", e);
        }
    }
}
