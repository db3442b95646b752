package vn.guongsang.nominations.commendation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.commendation.CommendationReader;
import vn.guongsang.nominations.commendation.proposal.CommendationType;
import vn.guongsang.nominations.commendation.step.CommendationRights;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.commendation.step.Proposed;
import vn.guongsang.nominations.recognition.FoundThrough;

/** Lists commendations within the scope of the reader. */
@ApplicationScoped
class CommendationRows {

    private static final String ROWS =
            """
            SELECT c.id, c.status, c.form, c.level, c.type, c.unit_id, c.deed_on, c.found_through, c.decision_date,
                   c.decision_date - c.deed_on AS lead_days, c.proposed_by, c.version
            FROM commendation c WHERE true""";

    private static final String OF_SUBJECT =
            "EXISTS (SELECT 1 FROM commendation_subject s WHERE s.commendation_id = c.id AND s.subject_id = :subject)";

    private final DataSource database;
    private final CommendationReader reader;
    private final DecisionRights rights;

    CommendationRows(DataSource database, CommendationReader reader, DecisionRights rights) {
        this.database = database;
        this.reader = reader;
        this.rights = rights;
    }

    /** Commendations, newest first. */
    Slice<CommendationRow> list(CommendationFilter filter, Actor actor, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("commendations", filter);
        Sql sql = Sql.of(ROWS)
                .filter("c.status = :status", "status", filter.status())
                .filter("c.unit_id = :unit", "unit", filter.unitId())
                .filter(OF_SUBJECT, "subject", filter.subjectId())
                .filter("c.form = :form", "form", filter.form())
                .filter("c.type = :type", "type", filter.type())
                .filter("c.found_through = :found", "found", filter.foundThrough());
        if (filter.decidedIn() != null) {
            sql.append("AND c.decision_date BETWEEN :first AND :last")
                    .bind("first", LocalDate.of(filter.decidedIn(), 1, 1))
                    .bind("last", LocalDate.of(filter.decidedIn(), 12, 31));
        }
        page.after(listing).ifPresent(keys -> sql.filter("c.id < :after", "after", UUID.fromString(keys.get(0))));
        Set<Level> undoable = rights.undoableLevels(actor, today);
        List<CommendationRow> rows = sql.page(actor.scope(), "c.unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, actor, undoable));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private CommendationRow row(Row row, Actor actor, Set<Level> undoable) {
        CommendationStatus status = row.constant("status", CommendationStatus.class);
        Level level = row.constant("level", Level.class);
        return new CommendationRow(
                row.uuid("id"),
                status,
                reader.label(status),
                CommendationRights.allowedActions(
                        new Proposed(status, level, row.text("proposed_by")), actor, undoable),
                row.text("form"),
                level,
                row.constant("type", CommendationType.class),
                row.uuid("unit_id"),
                row.date("deed_on"),
                row.constant("found_through", FoundThrough.class),
                row.date("decision_date"),
                row.integer("lead_days"),
                row.number("version"));
    }
}
