package vn.guongsang.nominations.criteria.applicable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.criteria.content.Criterion;

/**
 * Finds the criteria that count for a unit on a day: the general ones, and those of the unit's own edition in force. A
 * unit without one is judged by the general criteria alone; it takes over nobody else's (docs/adr/0012).
 */
@ApplicationScoped
public class ApplicableCriteria {

    private static final TypeReference<List<Criterion>> CRITERIA = new TypeReference<>() {};

    private static final String ISSUED =
            """
            SELECT id, edition_no, title, valid_from, valid_to, criteria FROM criteria_edition
            WHERE edition_no IS NOT NULL""";

    private final DataSource database;
    private final CodeLists lists;
    private final ObjectMapper json;

    ApplicableCriteria(DataSource database, CodeLists lists, ObjectMapper json) {
        this.database = database;
        this.lists = lists;
        this.json = json;
    }

    /**
     * What a dossier of a unit is measured by.
     *
     * @param pin what it is held to; null when it has never been submitted, then the day counts. A dossier that has gone
     *     over to another unit is held to that unit's criteria of the same day.
     */
    public Yardstick yardstick(UUID unit, Pin pin, LocalDate day) {
        if (pin == null) {
            return yardstick(inForce(unit, day), day);
        }
        return yardstick(pin.unitId().equals(unit) ? pinned(pin) : inForce(unit, pin.asOf()), pin.asOf());
    }

    /** What counts on a day for a subject of a kind in a sector; null stands for any. */
    public ApplicableCriteriaView view(UUID unit, String sector, SubjectType type, LocalDate day, Locale language) {
        Optional<Edition> edition = inForce(unit, day);
        Stream<ApplicableCriterion> own = edition.map(Edition::criteria).orElse(List.of()).stream()
                .filter(criterion -> criterion.appliesTo(sector, type))
                .map(ApplicableCriterion::of);
        List<ApplicableCriterion> all = Stream.concat(
                        lists.generalCriteria(day, language).stream().map(ApplicableCriterion::of), own)
                .toList();
        return new ApplicableCriteriaView(unit, day, edition.map(Edition::told).orElse(null), all);
    }

    private Yardstick yardstick(Optional<Edition> edition, LocalDate day) {
        List<String> general = lists.generalCriteria(day, Locale.ROOT).stream()
                .map(CodeView::code)
                .toList();
        return new Yardstick(
                day,
                general,
                edition.map(found -> found.told().id()).orElse(null),
                edition.map(Edition::criteria).orElse(List.of()));
    }

    private Optional<Edition> inForce(UUID unit, LocalDate day) {
        return Sql.of(ISSUED)
                .append("AND unit_id = :unit AND daterange(valid_from, valid_to, '[]') @> CAST(:day AS date)")
                .bind("unit", unit)
                .bind("day", day)
                .first(database, this::edition);
    }

    private Optional<Edition> pinned(Pin pin) {
        return Sql.of(ISSUED).append("AND id = :id").bind("id", pin.editionId()).first(database, this::edition);
    }

    private Edition edition(Row row) {
        return new Edition(
                new EditionInForce(
                        row.uuid("id"),
                        row.integer("edition_no"),
                        row.text("title"),
                        row.date("valid_from"),
                        row.date("valid_to")),
                criteria(row.text("criteria")));
    }

    private List<Criterion> criteria(String stored) {
        try {
            return json.readValue(stored, CRITERIA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("criteria cannot be read", e);
        }
    }

    /** An edition with what it says. */
    private record Edition(EditionInForce told, List<Criterion> criteria) {}
}
