package vn.guongsang.media.edition.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.content.Selection;

/** Chooses the exemplars of an edition among those that may be published now. */
@ApplicationScoped
class Candidates {

    /** Approved, with a ground for publication, not under embargo. */
    static final String PUBLISHABLE =
            "x.status = 'APPROVED' AND x.publishable AND (x.embargo_until IS NULL OR x.embargo_until <= :now)";

    private final DataSource database;

    Candidates(DataSource database) {
        this.database = database;
    }

    /** Picks in their order first, then what the rules choose by sector, name and id; none that is excluded. */
    List<Choice> of(EditionContent content, Instant now, int most) {
        Set<UUID> excluded = new HashSet<>(content.exclusions());
        List<UUID> allowed = publishable(content.picks(), now);
        List<Choice> choices = new ArrayList<>(content.picks().stream()
                .filter(pick -> allowed.contains(pick) && excluded.add(pick))
                .map(pick -> new Choice(pick, true))
                .toList());
        if (content.selection() != null) {
            byRule(
                            content.selection(),
                            now,
                            most + content.picks().size() + content.exclusions().size())
                    .stream()
                    .filter(excluded::add)
                    .forEach(found -> choices.add(new Choice(found, false)));
        }
        return choices;
    }

    /** Those units that are not known. */
    List<UUID> unknownUnits(List<UUID> units) {
        List<UUID> known = Sql.of("SELECT id FROM unit WHERE id = ANY (:ids)")
                .bind("ids", units)
                .list(database, row -> row.uuid("id"));
        return units.stream().filter(unit -> !known.contains(unit)).toList();
    }

    private List<UUID> publishable(List<UUID> picks, Instant now) {
        return Sql.of("SELECT x.id FROM exemplar_snapshot x WHERE " + PUBLISHABLE)
                .bind("now", now)
                .filter("x.id = ANY (:picks)", "picks", picks)
                .list(database, row -> row.uuid("id"));
    }

    private List<UUID> byRule(Selection selection, Instant now, int most) {
        Sql sql = Sql.of("SELECT x.id FROM exemplar_snapshot x WHERE " + PUBLISHABLE)
                .bind("now", now)
                .filter("x.sector = ANY (:sectors)", "sectors", given(selection.sectors()))
                .filter("x.subject_type = ANY (:types)", "types", given(selection.subjectTypes()));
        if (!selection.unitIds().isEmpty()) {
            sql.append("AND x.unit_id IN (SELECT unit_scope(root) FROM unnest(:units) AS roots (root))")
                    .bind("units", selection.unitIds());
        }
        sql.append("AND EXISTS (SELECT 1 FROM recognition r WHERE r.exemplar_id = x.id AND NOT r.revoked")
                .filter("r.level = ANY (:levels)", "levels", given(selection.levels()))
                .filter("r.year::text = ANY (:years)", "years", given(selection.years()))
                .append(") ORDER BY x.sector, x.display_name, x.id LIMIT :most")
                .bind("most", most);
        return sql.list(database, row -> row.uuid("id"));
    }

    /** An empty list asks for nothing. */
    private static List<?> given(List<?> wanted) {
        return wanted.isEmpty() ? null : wanted;
    }
}
