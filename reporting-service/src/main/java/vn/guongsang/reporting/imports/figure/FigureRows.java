package vn.guongsang.reporting.imports.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.imports.ImportRights;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.SourceDocument;
import vn.guongsang.reporting.imports.row.Figure;

/** Lists imported figures that stand, within the scope of the reader. */
@ApplicationScoped
public class FigureRows {

    /** The name is that of the end of the year, or of the unit's own first or last day. */
    private static final String ROWS =
            """
            SELECT f.id, f.unit_id, f.year, f.kind, f.code, f.source, f.measure, f.value, f.import_id, f.row,
                   i.document_number, i.document_date, i.document_issuer,
                   (SELECT n.name FROM unit u JOIN unit_naming n ON n.unit_id = u.id
                    CROSS JOIN LATERAL (SELECT least(greatest(make_date(f.year, 12, 31), u.valid_from), u.valid_to) AS day) d
                    WHERE u.id = f.unit_id AND (n.valid_from IS NULL OR n.valid_from <= d.day)
                      AND (n.valid_to IS NULL OR n.valid_to >= d.day)
                    LIMIT 1) AS unit_name
            FROM imported_figure f
            JOIN figure_import i ON i.id = f.import_id
            WHERE f.replaced_by IS NULL AND NOT f.revoked""";

    private final DataSource database;

    FigureRows(DataSource database) {
        this.database = database;
    }

    /** Figures in the order in which they came in. */
    public Slice<FigureRow> list(FigureFilter filter, Actor actor, PageRequest page) {
        Listing listing = Listing.of("imported-figures", filter);
        Sql sql = Sql.of(ROWS)
                .filter("f.kind = ANY (:readable)", "readable", ImportRights.readable(actor))
                .filter("f.kind = :kind", "kind", filter.kind())
                .filter("f.unit_id = :unit", "unit", filter.unitId())
                .filter("f.year = :year", "year", filter.year())
                .filter("f.code = :code", "code", filter.code())
                .filter("f.import_id = :import", "import", filter.importId());
        page.after(listing)
                .ifPresent(keys -> sql.append("AND f.id > :after").bind("after", UUID.fromString(keys.get(0))));
        List<FigureRow> rows = sql.page(actor.scope(), "f.unit_id", "ORDER BY id", page.fetchSize())
                .list(database, FigureRows::row);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private static FigureRow row(Row row) {
        String source = row.text("source");
        BigDecimal value = row.decimal("value").stripTrailingZeros();
        return new FigureRow(
                row.uuid("id"),
                "IMPORTED",
                row.uuid("unit_id"),
                row.text("unit_name"),
                row.integer("year"),
                row.constant("kind", ImportKind.class),
                row.text("code"),
                source.isEmpty() ? null : FundSource.valueOf(source),
                row.constant("measure", Figure.Measure.class),
                value.scale() < 0 ? value.setScale(0) : value,
                new SourceDocument(row.text("document_number"), row.date("document_date"), row.text("document_issuer")),
                row.uuid("import_id"),
                row.integer("row"));
    }
}
