package vn.guongsang.reporting.report.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.testing.Database;

/** Records of inspections, training and budgets at moments of the past, which the API cannot write. */
final class Recorded {

    private static final String MARK =
            """
            jsonb_build_object('by', 'x', 'at', '%s', 'decision',
                jsonb_build_object('number', '1/QĐ', 'date', '2024-01-20', 'authority', 'UBND'))""";

    private Recorded() {}

    static UUID session(UUID organiser, String day, String hours, String at, List<Map<String, Object>> came) {
        UUID id = Ids.next();
        Database.change(
                """
                INSERT INTO training_session (id, version, status, type, audiences, organiser_id, title, form, place,
                                              planned_on, materials, held_on, hours, created_at)
                VALUES (?, 2, 'HELD', 'OTHER', '{RAPPORTEUR}', ?, 'Lớp thử', 'DIRECT', 'Hội trường', CAST(? AS date), '[]',
                        CAST(? AS date), CAST(? AS numeric), CAST(? AS timestamptz))""",
                id,
                organiser,
                day,
                day,
                hours,
                at);
        result(id, 2, day, hours, at, came);
        return id;
    }

    static void corrected(UUID session, String day, String hours, String at, List<Map<String, Object>> came) {
        result(session, 3, day, hours, at, came);
        line(session, 3, "correction", at);
    }

    static void annulled(UUID session, String at) {
        Database.change("UPDATE training_session SET status = 'CANCELLED', version = 3 WHERE id = ?", session);
        line(session, 3, "annulment", at);
    }

    private static void result(
            UUID session, long version, String day, String hours, String at, List<Map<String, Object>> came) {
        Database.change(
                """
                INSERT INTO training_result (session_id, version, held_on, hours, attendance, recorded_by, recorded_at)
                VALUES (?, ?, CAST(? AS date), CAST(? AS numeric), CAST(? AS jsonb), 'x', CAST(? AS timestamptz))""",
                session,
                version,
                day,
                hours,
                json(came),
                at);
    }

    /** An allocated estimate of 2024 with a line of the state budget and one of other sources. */
    static UUID estimate(UUID unit, String at, long state, long other) {
        UUID id = Ids.next();
        String mark = MARK.formatted(at);
        Database.change(
                """
                INSERT INTO budget_estimate (id, version, status, unit_id, year, brought_by, created_at, submission, review,
                                             approval, allocation)
                VALUES (?, 5, 'ALLOCATED', ?, 2024, '{}', CAST(? AS timestamptz), %1$s, %1$s, %1$s, %1$s)"""
                        .formatted(mark),
                id,
                unit,
                at);
        budgetLine(id, 1, "STATE_BUDGET", state);
        budgetLine(id, 2, "OTHER_LAWFUL", other);
        return id;
    }

    private static void budgetLine(UUID estimate, int number, String source, long amount) {
        Database.change(
                """
                INSERT INTO budget_line (id, estimate_id, number, task, source, content, estimated, approved, allocated)
                VALUES (?, ?, ?, 'TRAINING', ?, 'Nội dung thử', ?, ?, ?)""",
                Ids.next(),
                estimate,
                number,
                source,
                amount,
                amount,
                amount);
    }

    static void adjusted(UUID estimate, int line, long before, long after, String at) {
        Database.change(
                """
                INSERT INTO budget_adjustment VALUES (?, 1, '2/QĐ', '2024-12-19', 'UBND', 'Bổ sung', 'x',
                                                      CAST(? AS timestamptz))""",
                estimate,
                at);
        Database.change("INSERT INTO budget_adjustment_line VALUES (?, 1, ?, ?, ?)", estimate, line, before, after);
    }

    static UUID spent(UUID estimate, UUID unit, int line, long amount, UUID reverses, String at) {
        UUID id = Ids.next();
        Database.change(
                """
                INSERT INTO budget_spending (id, estimate_id, line, unit_id, year, spent_on, document_number, content, amount,
                                             reverses, recorded_by, recorded_at)
                VALUES (?, ?, ?, ?, 2024, CAST(CAST(? AS timestamptz) AS date), 'PC-1', 'Chi thử', ?, CAST(? AS uuid), 'x',
                        CAST(? AS timestamptz))""",
                id,
                estimate,
                line,
                unit,
                at,
                amount,
                reverses,
                at);
        return id;
    }

    /** A visit under the programme of a unit or, without one, of the Council. */
    static UUID visit(UUID inspecting, UUID visited, String status, String day, String at) {
        UUID team = team(inspecting);
        UUID id = Ids.next();
        Database.change(
                """
                INSERT INTO inspection_visit (id, version, programme_id, team_id, unit_id, status, form, planned_on, visited_on,
                                              minutes_number, minutes_date, conclusion, conclusion_number, conclusion_date,
                                              created_at)
                SELECT ?, 3, t.programme_id, t.id, ?, s.status, 'DIRECT', '2024-04-01', s.day, '1/BB', s.day,
                       CASE WHEN s.status = 'CONCLUDED' THEN 'Tốt' END, CASE WHEN s.status = 'CONCLUDED' THEN '1/KL' END,
                       CASE WHEN s.status = 'CONCLUDED' THEN s.day END, now()
                FROM inspection_team t, (SELECT CAST(? AS text) AS status, CAST(? AS date) AS day) s WHERE t.id = ?""",
                id,
                visited,
                status,
                day,
                team);
        line(id, 2, day == null ? "cancellation" : "holding", at);
        return id;
    }

    /** A team of the programme of 2001, for which nobody else asks: there is one a year. */
    private static UUID team(UUID inspecting) {
        Database.change(
                """
                INSERT INTO inspection_programme (id, version, status, year, issuer, unit_id, title, content, document_number,
                                                  document_date, created_at)
                SELECT ?, 2, 'CLOSED', 2001, CASE WHEN g.unit IS NULL THEN 'COUNCIL' ELSE 'UNIT' END, g.unit, 'Kế hoạch thử',
                       'Nội dung', '1/KH', '2024-01-10', now()
                FROM (SELECT CAST(? AS uuid) AS unit) g
                ON CONFLICT DO NOTHING""",
                Ids.next(),
                inspecting);
        UUID team = Ids.next();
        Database.change(
                """
                INSERT INTO inspection_team (id, version, programme_id, name, decision_number, decision_date, members, created_at)
                SELECT ?, 1, p.id, 'Đoàn thử', '1/QĐ', '2024-01-10', '[{"accountId": "x", "role": "HEAD"}]', now()
                FROM inspection_programme p
                WHERE p.year = 2001 AND p.unit_id IS NOT DISTINCT FROM CAST(? AS uuid)""",
                team,
                inspecting);
        return team;
    }

    static void succession(UUID before, UUID after, String day) {
        Database.change(
                "INSERT INTO unit_succession (predecessor_id, successor_id, effective_on) VALUES (?, ?, CAST(? AS date))",
                before,
                after,
                day);
        Database.change("UPDATE unit SET valid_to = CAST(? AS date) - 1 WHERE id = ?", day, before);
    }

    private static void line(UUID aggregate, long version, String action, String at) {
        Database.change(
                "INSERT INTO history_line (aggregate_id, version, at, actor, actor_name, action, to_status)"
                        + " VALUES (?, ?, CAST(? AS timestamptz), 'x', 'X', ?, 'HELD')",
                aggregate,
                version,
                at,
                action);
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
