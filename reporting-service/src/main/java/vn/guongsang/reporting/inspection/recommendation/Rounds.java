package vn.guongsang.reporting.inspection.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.inspection.recommendation.form.Evidence;
import vn.guongsang.reporting.inspection.recommendation.form.NewAnswer;
import vn.guongsang.reporting.inspection.recommendation.form.RoundView;
import vn.guongsang.reporting.inspection.recommendation.form.RoundView.Outcome;

/** Writes and reads the rounds of recommendations. */
@ApplicationScoped
class Rounds {

    private final DataSource database;
    private final ObjectMapper json;

    Rounds(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Begins the present round of a recommendation. */
    void begin(Recommendation recommendation, Actor actor, Instant at) {
        Sql.of("INSERT INTO inspection_round (recommendation_id, round_no, due_on, set_at, set_by)")
                .append("VALUES (:id, :no, :due, :at, :by)")
                .bind("id", recommendation.id())
                .bind("no", recommendation.roundNo())
                .bind("due", recommendation.dueOn())
                .bind("at", at)
                .bind("by", actor.id())
                .update(database);
    }

    /** Writes the answer of the unit into the present round. */
    void answer(Recommendation recommendation, NewAnswer given, Actor actor, Instant at) {
        Sql.of("UPDATE inspection_round SET answer = :text, evidence = CAST(:evidence AS jsonb), answered_by = :by,")
                .append("answered_at = :at WHERE recommendation_id = :id AND round_no = :no")
                .bind("text", given.text())
                .bind("evidence", written(given.evidence()))
                .bind("by", actor.id())
                .bind("at", at)
                .bind("id", recommendation.id())
                .bind("no", recommendation.roundNo())
                .update(database);
    }

    /** Writes what the team found into the present round. */
    void check(Recommendation recommendation, Outcome outcome, String note, Actor actor, Instant at) {
        Sql.of("UPDATE inspection_round SET outcome = :outcome, note = :note, checked_by = :by, checked_at = :at")
                .append("WHERE recommendation_id = :id AND round_no = :no")
                .bind("outcome", outcome)
                .bind("note", note)
                .bind("by", actor.id())
                .bind("at", at)
                .bind("id", recommendation.id())
                .bind("no", recommendation.roundNo())
                .update(database);
    }

    /** All rounds of a recommendation, oldest first. */
    List<RoundView> of(UUID recommendation) {
        return Sql.of("SELECT * FROM inspection_round WHERE recommendation_id = :id ORDER BY round_no")
                .bind("id", recommendation)
                .list(database, this::view);
    }

    private RoundView view(Row row) {
        return new RoundView(
                row.integer("round_no"),
                row.date("due_on"),
                row.instant("set_at"),
                row.text("answer"),
                read(row.text("evidence")),
                row.text("answered_by"),
                row.instant("answered_at"),
                row.constant("outcome", Outcome.class),
                row.text("note"),
                row.text("checked_by"),
                row.instant("checked_at"));
    }

    private String written(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence", e);
        }
    }

    private List<Evidence> read(String evidence) {
        try {
            return evidence == null ? null : List.of(json.readValue(evidence, Evidence[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("evidence", e);
        }
    }
}
