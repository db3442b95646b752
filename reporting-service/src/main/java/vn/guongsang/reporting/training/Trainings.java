package vn.guongsang.reporting.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.reporting.training.form.Audience;
import vn.guongsang.reporting.training.form.Material;
import vn.guongsang.reporting.training.form.ResultView;
import vn.guongsang.reporting.training.form.TrainingFilter;
import vn.guongsang.reporting.training.form.TrainingForm;
import vn.guongsang.reporting.training.form.TrainingType;
import vn.guongsang.reporting.training.form.TrainingView;
import vn.guongsang.reporting.training.step.TrainingAction;
import vn.guongsang.reporting.training.step.TrainingStatus;

/** Stores sessions; they are seen by the organiser's side and by those whose units took part. */
@ApplicationScoped
public class Trainings implements PanacheRepositoryBase<Training, UUID> {

    private final DataSource database;
    private final Results results;
    private final History history;
    private final Labels labels;
    private final ObjectMapper json;

    Trainings(DataSource database, Results results, History history, Labels labels, ObjectMapper json) {
        this.database = database;
        this.results = results;
        this.history = history;
        this.labels = labels;
        this.json = json;
    }

    /** Sessions, the latest record first. */
    public Slice<TrainingView> page(TrainingFilter filter, Actor reader, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("training-sessions", filter);
        Sql sql = seen(reader)
                .filter("s.status = :status", "status", filter.status())
                .filter("s.type = :type", "type", filter.type())
                .filter("s.organiser_id = :organiser", "organiser", filter.organiserId())
                .filter(
                        "(s.status = 'HELD' AND EXISTS (SELECT 1 FROM training_attendance a"
                                + " WHERE a.session_id = s.id AND a.audience = :audience)"
                                + " OR s.status <> 'HELD' AND s.audiences @> ARRAY[CAST(:audience AS text)])",
                        "audience",
                        filter.audience());
        if (filter.year() != null) {
            sql.append("AND coalesce(s.held_on, s.planned_on) BETWEEN :first AND :last")
                    .bind("first", LocalDate.of(filter.year(), 1, 1))
                    .bind("last", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.attendedBy() != null) {
            sql.append("AND EXISTS (SELECT 1 FROM training_attendance a WHERE a.session_id = s.id")
                    .append("AND a.unit_id IN (SELECT unit_tree(:attendedBy, :basis)))")
                    .bind("attendedBy", filter.attendedBy())
                    .bind("basis", filter.year() == null ? today : basis(filter.year(), today));
        }
        page.after(listing).ifPresent(keys -> sql.filter("s.id < :after", "after", UUID.fromString(keys.get(0))));
        List<TrainingView> rows = sql.append("ORDER BY s.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, row -> view(row, reader, null, null));
        return Slice.of(rows, page, listing, view -> List.of(view.id().toString()));
    }

    /** The day on which the units of a year are looked at: its last one, or today while it runs. */
    public static LocalDate basis(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(today) ? today : end;
    }

    /** One session with its results and its history. */
    public Optional<TrainingView> view(UUID id, Actor reader) {
        List<ResultView> all = results.of(id);
        List<HistoryLine> lines = history.of(id);
        return seen(reader).filter("s.id = :id", "id", id).first(database, row -> view(row, reader, all, lines));
    }

    /** A session that the actor sees, and whether it is of their side. */
    Optional<Boolean> own(UUID id, Actor actor) {
        return seen(actor).filter("s.id = :id", "id", id).first(database, row -> row.bool("own"));
    }

    private static Sql seen(Actor reader) {
        UnitScope scope = reader.scope();
        Sql sql = Sql.of("SELECT s.*, (SELECT CAST(sum(a.attendees) AS int) FROM training_attendance a")
                .append("WHERE a.session_id = s.id AND s.status = 'HELD') AS attendees,")
                .append(scope.sql("s.organiser_id") + " AS own FROM training_session s WHERE (")
                .append(scope.sql("s.organiser_id") + " OR EXISTS (SELECT 1 FROM training_attendance a")
                .append("WHERE a.session_id = s.id AND s.status = 'HELD' AND " + scope.sql("a.unit_id") + "))");
        return scope.needsUnit() ? sql.bind("scopeUnit", scope.unitId()) : sql;
    }

    private TrainingView view(Row row, Actor reader, List<ResultView> all, List<HistoryLine> lines) {
        TrainingStatus status = row.constant("status", TrainingStatus.class);
        return new TrainingView(
                row.uuid("id"),
                status,
                labels.of("training-status", status),
                TrainingAction.allowed(status, reader, row.bool("own")),
                row.number("version"),
                row.constant("type", TrainingType.class),
                row.texts("audiences").stream().map(Audience::valueOf).toList(),
                row.uuid("organiser_id"),
                row.text("title"),
                row.constant("form", TrainingForm.class),
                row.text("place"),
                row.date("planned_on"),
                row.date("held_on"),
                row.decimal("hours"),
                row.integer("attendees"),
                materials(row.text("materials")),
                row.instant("created_at"),
                all,
                lines);
    }

    private List<Material> materials(String text) {
        try {
            return List.of(json.readValue(text, Material[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("materials", e);
        }
    }
}
