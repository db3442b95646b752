package vn.guongsang.reporting.training.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.table.read.Column;
import vn.guongsang.kit.table.read.TableLimits;
import vn.guongsang.kit.table.read.TableReader;
import vn.guongsang.kit.table.read.TableRow;
import vn.guongsang.kit.table.read.TableSchema;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.reporting.training.form.AttendanceRow;
import vn.guongsang.reporting.training.form.Audience;

/** Reads a table of unit, role and number; what is wrong is said row by row, all at once. */
@ApplicationScoped
public class AttendanceLists {

    private static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text("unit", 300, "Đơn vị", "Mã đơn vị").needed(),
            Column.text("audience", 100, "Đối tượng").needed(),
            Column.integer("attendees", "Số người").needed()));
    private static final TableLimits LIMITS = TableLimits.USUAL.withRows(2000);
    private static final int MOST = 100_000;
    private static final String UNITS =
            """
            SELECT u.id, n.code, n.spelling
            FROM unit u
            JOIN unit_naming n ON n.unit_id = u.id
                AND (n.valid_from IS NULL OR n.valid_from <= :day) AND (n.valid_to IS NULL OR n.valid_to >= :day)
            WHERE (u.valid_from IS NULL OR u.valid_from <= :day) AND (u.valid_to IS NULL OR u.valid_to >= :day)
              AND (n.code = ANY (:asked) OR n.spelling = ANY (:spelt))""";

    private final DataSource database;
    private final Labels labels;

    AttendanceLists(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /**
     * Reads a file; units are those of the day, by code or by name.
     *
     * @throws ProblemException 422 that names every fault by row and column
     */
    public AttendanceReading read(String mediaType, byte[] file, LocalDate day) {
        List<TableRow> rows = TableReader.read(mediaType, file, SCHEMA, LIMITS);
        Map<String, Set<UUID>> units = units(rows, day);
        ProblemException problem = new ProblemException(AttendanceListProblem.ATTENDANCE_LIST_INVALID);
        Map<List<Object>, Integer> numbers = new LinkedHashMap<>();
        for (TableRow row : rows) {
            row.faults()
                    .forEach(fault -> problem.at(
                            pointer(row, fault.column()),
                            fault.rule(),
                            fault.arguments().toArray()));
            UUID unit = unit(row, units, problem);
            Audience audience = audience(row, problem);
            Integer attendees = row.integer("attendees");
            if (attendees != null && (attendees < 1 || attendees > MOST)) {
                problem.at(pointer(row, "attendees"), "number-between", 1, MOST);
            } else if (unit != null && audience != null && attendees != null) {
                numbers.merge(List.of(unit, audience), attendees, Integer::sum);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return reading(rows.size(), numbers);
    }

    private static AttendanceReading reading(int rows, Map<List<Object>, Integer> numbers) {
        List<AttendanceRow> attendance = new ArrayList<>();
        numbers.forEach(
                (key, number) -> attendance.add(new AttendanceRow((UUID) key.get(0), (Audience) key.get(1), number)));
        int sum = attendance.stream().mapToInt(AttendanceRow::attendees).sum();
        return new AttendanceReading(rows, sum, attendance);
    }

    private Map<String, Set<UUID>> units(List<TableRow> rows, LocalDate day) {
        List<String> asked = rows.stream()
                .map(row -> row.text("unit"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Set<UUID>> found = new HashMap<>();
        Sql.of(UNITS)
                .bind("day", day)
                .bind("asked", asked)
                .bind("spelt", asked.stream().map(VietnameseText::spelling).toList())
                .list(database, row -> Stream.of(row.text("code"), row.text("spelling"))
                        .map(key -> found.computeIfAbsent(key, none -> new HashSet<>())
                                .add(row.uuid("id")))
                        .toList());
        return found;
    }

    private static UUID unit(TableRow row, Map<String, Set<UUID>> units, ProblemException problem) {
        String asked = row.text("unit");
        if (asked == null) {
            return null;
        }
        Set<UUID> found = units.getOrDefault(asked, units.getOrDefault(VietnameseText.spelling(asked), Set.of()));
        if (found.size() != 1) {
            problem.at(pointer(row, "unit"), found.isEmpty() ? "unit-not-found" : "unit-ambiguous");
            return null;
        }
        return found.iterator().next();
    }

    /** By code, or by the label in the language of the caller. */
    private Audience audience(TableRow row, ProblemException problem) {
        String asked = row.text("audience");
        if (asked == null) {
            return null;
        }
        String key = VietnameseText.searchKey(asked);
        for (Audience audience : Audience.values()) {
            if (audience.name().equalsIgnoreCase(asked)
                    || VietnameseText.searchKey(labels.of("training-audience", audience))
                            .equals(key)) {
                return audience;
            }
        }
        problem.with(new ProblemException.Fault(
                pointer(row, "audience"),
                null,
                "audience-unknown",
                List.of(),
                null,
                Stream.of(Audience.values()).map(Audience::name).toList()));
        return null;
    }

    private static String pointer(TableRow row, String column) {
        return "/rows/" + row.number() + "/" + column;
    }
}
