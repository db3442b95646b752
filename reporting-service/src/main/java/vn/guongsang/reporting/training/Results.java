package vn.guongsang.reporting.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.training.form.AttendanceRow;
import vn.guongsang.reporting.training.form.NewResult;
import vn.guongsang.reporting.training.form.ResultView;

/** Writes and reads hours and attendance. */
@ApplicationScoped
class Results {

    private final DataSource database;
    private final ObjectMapper json;

    Results(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Those of the units that exist on a day. */
    Set<UUID> inForce(Collection<UUID> units, LocalDate day) {
        return Set.copyOf(Sql.of("SELECT id FROM unit WHERE id = ANY (:ids)")
                .append("AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)")
                .bind("ids", units)
                .bind("day", day)
                .list(database, row -> row.uuid("id")));
    }

    /** Records a result under the present version; the attendance takes the place of the former one. */
    void record(Training training, NewResult result, Actor actor, Instant at) {
        String attendance = written(result.attendance());
        Sql.of(
                        """
                WITH former AS (DELETE FROM training_attendance WHERE session_id = :id)
                INSERT INTO training_result (session_id, version, held_on, hours, attendance, recorded_by, recorded_at)
                VALUES (:id, :version, :heldOn, :hours, CAST(:attendance AS jsonb), :by, :at)""")
                .bind("id", training.id())
                .bind("version", training.version())
                .bind("heldOn", result.heldOn())
                .bind("hours", result.hours())
                .bind("attendance", attendance)
                .bind("by", actor.id())
                .bind("at", at)
                .update(database);
        Sql.of(
                        """
                INSERT INTO training_attendance (session_id, unit_id, audience, attendees)
                SELECT :id, CAST(r ->> 'unitId' AS uuid), r ->> 'audience', CAST(r ->> 'attendees' AS int)
                FROM jsonb_array_elements(CAST(:attendance AS jsonb)) r""")
                .bind("id", training.id())
                .bind("attendance", attendance)
                .update(database);
    }

    /** All results of a session, oldest first. */
    List<ResultView> of(UUID session) {
        return Sql.of("SELECT * FROM training_result WHERE session_id = :id ORDER BY version")
                .bind("id", session)
                .list(
                        database,
                        row -> new ResultView(
                                row.number("version"),
                                row.date("held_on"),
                                row.decimal("hours"),
                                read(row.text("attendance")),
                                row.text("recorded_by"),
                                row.instant("recorded_at")));
    }

    private String written(List<AttendanceRow> attendance) {
        try {
            return json.writeValueAsString(attendance);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("attendance", e);
        }
    }

    private List<AttendanceRow> read(String attendance) {
        try {
            return List.of(json.readValue(attendance, AttendanceRow[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("attendance", e);
        }
    }
}
