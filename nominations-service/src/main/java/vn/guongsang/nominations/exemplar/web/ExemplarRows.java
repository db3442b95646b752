package vn.guongsang.nominations.exemplar.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.exemplar.Exemplars;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.propagation.PropagationFacts;

/** Lists and shows exemplars within the scope of the reader. */
@ApplicationScoped
public class ExemplarRows {

    /** The decisive level is the highest in force, or the highest that the last revocation took when none is. */
    private static final String ROWS =
            """
            SELECT e.id, e.status, e.approval_no, e.subject_id, e.subject_type, e.display_name, e.unit_id, e.sector,
                   e.publishable, e.version, e.erased_at IS NOT NULL AS erased,
                   (SELECT r.level FROM recognition r WHERE r.exemplar_id = e.id
                    ORDER BY r.revoked_at DESC NULLS FIRST,
                             array_position(ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE'], r.level) DESC
                    LIMIT 1) AS decisive_level
            FROM exemplar e WHERE true""";

    private final DataSource database;
    private final Exemplars exemplars;
    private final DecisionRights rights;
    private final PropagationFacts propagation;
    private final History history;
    private final Labels labels;

    ExemplarRows(
            DataSource database,
            Exemplars exemplars,
            DecisionRights rights,
            PropagationFacts propagation,
            History history,
            Labels labels) {
        this.database = database;
        this.exemplars = exemplars;
        this.rights = rights;
        this.propagation = propagation;
        this.history = history;
        this.labels = labels;
    }

    /** One exemplar, with what the actor may do to it today; 404 when it is not there for the actor. */
    public ExemplarView shown(UUID id, Actor actor, LocalDate today) {
        return view(id, actor, today).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    /** The exemplar of a subject; empty when there is none for the actor. */
    public Optional<ExemplarView> ofSubject(UUID subject, Actor actor, LocalDate today) {
        return Sql.of("SELECT id FROM exemplar WHERE subject_id = :subject")
                .bind("subject", subject)
                .first(database, row -> row.uuid("id"))
                .flatMap(id -> view(id, actor, today));
    }

    /** Answers 404 when it is not there for the actor. */
    public void requireVisible(UUID id, Actor actor) {
        exemplars.find(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private Optional<ExemplarView> view(UUID id, Actor actor, LocalDate today) {
        return exemplars
                .find(id, actor.scope())
                .map(state -> ExemplarView.of(
                        state,
                        labels.of("exemplar-status", state.status()),
                        allowedActions(
                                state.status(),
                                state.erasedAt() != null,
                                actor,
                                rights.undoableLevels(actor, today).contains(state.decisiveLevel())),
                        propagation.of(id),
                        history.of(id)));
    }

    private static List<String> allowedActions(ExemplarStatus status, boolean erased, Actor actor, boolean decides) {
        return ExemplarState.legalActions(status, erased)
                .filter(action -> ExemplarRights.allows(action, actor, decides))
                .map(ExemplarAction::path)
                .toList();
    }

    /** Exemplars, newest first. */
    Slice<ExemplarRow> list(ExemplarFilter filter, Actor actor, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("exemplars", filter);
        Sql sql = Sql.of(ROWS)
                .filter("e.status = :status", "status", filter.status())
                .filter("e.sector = :sector", "sector", filter.sector())
                .filter("e.subject_type = :type", "type", filter.subjectType())
                .filter("e.unit_id = :unit", "unit", filter.unitId());
        if (filter.level() != null || filter.year() != null) {
            sql.append("AND EXISTS (SELECT 1 FROM recognition r WHERE r.exemplar_id = e.id AND r.revoked_at IS NULL")
                    .filter("r.level = :level", "level", filter.level())
                    .filter("r.year = :year", "year", filter.year())
                    .append(")");
        }
        Set<Level> undoable = rights.undoableLevels(actor, today);
        page.after(listing).ifPresent(keys -> sql.filter("e.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ExemplarRow> rows = sql.page(actor.scope(), "e.unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, actor, undoable::contains));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private ExemplarRow row(Row row, Actor actor, Predicate<Level> decides) {
        ExemplarStatus status = row.constant("status", ExemplarStatus.class);
        return new ExemplarRow(
                row.uuid("id"),
                status,
                labels.of("exemplar-status", status),
                allowedActions(
                        status, row.bool("erased"), actor, decides.test(row.constant("decisive_level", Level.class))),
                row.integer("approval_no"),
                row.uuid("subject_id"),
                row.constant("subject_type", SubjectType.class),
                row.text("display_name"),
                row.uuid("unit_id"),
                row.text("sector"),
                row.bool("publishable"),
                row.number("version"));
    }
}
