package vn.guongsang.reporting.report.indicator.imported;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.report.indicator.Indicator;

/** Reads what was imported for the indicators of a unit and stands today. */
@ApplicationScoped
public class ImportedValues {

    private final DataSource database;

    ImportedValues(DataSource database) {
        this.database = database;
    }

    /** The figures of the unit itself; those of units below it or before it are not brought together. */
    public Map<Indicator, ImportedValue> of(UUID unit, int year) {
        Map<Indicator, ImportedValue> values = new EnumMap<>(Indicator.class);
        Sql.of(
                        """
                        SELECT f.code, f.value, f.import_id, f.row, i.document_number, i.document_date, i.document_issuer
                        FROM imported_figure f
                        JOIN figure_import i ON i.id = f.import_id
                        WHERE f.kind = 'INDICATORS' AND f.unit_id = :unit AND f.year = :year AND f.code = ANY (:codes)
                          AND f.replaced_by IS NULL AND NOT f.revoked""")
                .bind("unit", unit)
                .bind("year", year)
                .bind(
                        "codes",
                        Arrays.stream(Indicator.values()).map(Indicator::name).toList())
                .list(database, row -> values.put(row.constant("code", Indicator.class), value(row)));
        return values;
    }

    private static ImportedValue value(Row row) {
        BigDecimal value = row.decimal("value").stripTrailingZeros();
        return new ImportedValue(
                value.scale() < 0 ? value.setScale(0) : value,
                new ImportedValue.Document(
                        row.text("document_number"), row.date("document_date"), row.text("document_issuer")),
                row.uuid("import_id"),
                row.integer("row"));
    }
}
