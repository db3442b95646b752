package vn.guongsang.reporting.imports.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.reporting.imports.row.Columns;
import vn.guongsang.reporting.imports.row.RowFault;
import vn.guongsang.reporting.imports.row.SentRow;

/** Finds the units that were called so in a year: by code, by full name, or by the name without its kind. */
@ApplicationScoped
class UnitNames {

    /** Kinds that people leave out; as search keys. */
    private static final List<String> KINDS =
            List.of("", "xa ", "phuong ", "thi tran ", "huyen ", "thi xa ", "quan ", "thanh pho ", "tinh ");

    private final DataSource database;

    UnitNames(DataSource database) {
        this.database = database;
    }

    /** One name that a unit has borne. */
    record Borne(UUID unitId, String code, String name, String key, LocalDate from, LocalDate to) {

        boolean heldIn(int year) {
            return (from == null || !from.isAfter(LocalDate.of(year, 12, 31)))
                    && (to == null || !to.isBefore(LocalDate.of(year, 1, 1)));
        }

        boolean isCalled(String written) {
            String asked = VietnameseText.searchKey(written);
            return KINDS.stream().anyMatch(kind -> key.equals(kind + asked));
        }
    }

    /** All names that the rows may mean, read at once. */
    List<Borne> of(List<SentRow> rows) {
        Set<String> codes = texts(rows, row -> row.text(Columns.UNIT_CODE));
        Set<String> keys = new TreeSet<>();
        texts(rows, row -> row.text(Columns.UNIT_NAME))
                .forEach(name -> KINDS.forEach(kind -> keys.add(kind + VietnameseText.searchKey(name))));
        return Sql.of(
                        """
                SELECT n.unit_id, n.code, n.name, n.name_search, greatest(n.valid_from, u.valid_from) AS valid_from,
                       least(n.valid_to, u.valid_to) AS valid_to
                FROM unit_naming n
                JOIN unit u ON u.id = n.unit_id
                WHERE n.code = ANY (:codes) OR n.name_search = ANY (:keys)
                ORDER BY n.code, n.unit_id, n.ordinal""")
                .bind("codes", codes)
                .bind("keys", keys)
                .list(
                        database,
                        row -> new Borne(
                                row.uuid("unit_id"),
                                row.text("code"),
                                row.text("name"),
                                row.text("name_search"),
                                row.date("valid_from"),
                                row.date("valid_to")));
    }

    /** The unit of a row, or a fault that names the candidates. */
    static Found find(SentRow row, int year, List<Borne> names) {
        String code = row.text(Columns.UNIT_CODE);
        String name = row.text(Columns.UNIT_NAME);
        if (code == null && name == null) {
            return new Found(null, RowFault.of(Columns.UNIT_CODE, "import-unit-missing"));
        }
        String column = code == null ? Columns.UNIT_NAME : Columns.UNIT_CODE;
        List<Borne> fitting = names.stream()
                .filter(borne -> borne.heldIn(year))
                .filter(borne -> code == null || borne.code().equals(code))
                .filter(borne -> name == null || borne.isCalled(name))
                .toList();
        List<UUID> units = fitting.stream().map(Borne::unitId).distinct().toList();
        if (units.isEmpty()) {
            return new Found(null, RowFault.of(column, "import-unit-unknown", String.valueOf(year)));
        }
        return units.size() == 1
                ? new Found(units.get(0), null)
                : new Found(null, RowFault.among(column, "import-unit-ambiguous", shown(fitting)));
    }

    /** A unit, or why there is none. */
    record Found(UUID unitId, RowFault fault) {}

    private static List<String> shown(List<Borne> fitting) {
        List<String> shown = new ArrayList<>();
        fitting.forEach(borne -> shown.add(borne.code() + " – " + borne.name()
                + (borne.to() == null ? "" : " (đến " + borne.to() + ")")
                + (borne.from() == null ? "" : " (từ " + borne.from() + ")")));
        return shown;
    }

    private static Set<String> texts(List<SentRow> rows, Function<SentRow, String> part) {
        Set<String> texts = new TreeSet<>();
        rows.stream().map(part).filter(text -> text != null).forEach(texts::add);
        return texts;
    }
}
