package vn.guongsang.nominations.exemplar.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.exemplar.ExemplarAction;
import vn.guongsang.nominations.exemplar.ExemplarState;
import vn.guongsang.nominations.exemplar.Exemplars;
import vn.guongsang.nominations.propagation.PropagationFacts;

/** Lists and shows exemplars within the scope of the reader. */
@ApplicationScoped
class ExemplarRows {

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

    /** One exemplar, with what the actor may do to it today. */
    Optional<ExemplarView> view(UUID id, Actor actor, LocalDate today) {
        return exemplars
                .find(id, actor.scope())
                .map(state -> ExemplarView.of(
                        state,
                        labels.of("exemplar-status", state.status()),
                        allowedActions(state, actor, today),
                        propagation.of(id),
                        history.of(id)));
    }

    private List<String> allowedActions(ExemplarState state, Actor actor, LocalDate today) {
        boolean decides = rights.mayUndo(state.decisiveLevel(), actor, today);
        return state.legalActions().stream()
                .filter(action -> ExemplarRights.allows(action, actor, decides))
                .map(ExemplarAction::path)
                .toList();
    }

    /** Exemplars, newest first. */
    Slice<ExemplarRow> list(ExemplarFilter filter, UnitScope scope, PageRequest page) {
        Listing listing = Listing.of("exemplars", filter);
        Sql sql = Sql.of(
                        """
                SELECT e.id, e.status, e.approval_no, e.subject_id, e.subject_type, e.display_name, e.unit_id, e.sector,
                       e.publishable, e.version
                FROM exemplar e WHERE true""")
                .within(scope, "e.unit_id")
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
        page.after(listing).ifPresent(keys -> sql.filter("e.id < :after", "after", UUID.fromString(keys.get(0))));
        List<ExemplarRow> rows = sql.append("ORDER BY e.id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, ExemplarRows::row);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private static ExemplarRow row(Row row) {
        return new ExemplarRow(
                row.uuid("id"),
                row.constant("status", ExemplarStatus.class),
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
