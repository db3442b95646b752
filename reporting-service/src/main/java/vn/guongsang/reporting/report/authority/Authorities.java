package vn.guongsang.reporting.report.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.step.Stage;

/** Stores who judges. */
@ApplicationScoped
public class Authorities {

    static final DatedTable<AuthorityView> TABLE =
            new DatedTable<>("report_authority", "report-authority", Authorities::view);

    private final DataSource database;
    private final DatedRows rows;

    Authorities(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Those for a type of unit and of a day, newest first; null means no condition. */
    public Slice<AuthorityView> page(UnitType type, LocalDate on, PageRequest page) {
        Sql sql = on == null ? TABLE.rows() : TABLE.inForce().bind("day", on);
        return rows.page(
                TABLE,
                type == null ? sql : about(sql, List.of(type)),
                Listing.of("report-authorities", type + " " + on),
                page);
    }

    /** Begins a query of those for one of the types. */
    static Sql of(List<UnitType> types) {
        return about(TABLE.rows(), types);
    }

    private static Sql about(Sql sql, List<UnitType> types) {
        return sql.append("AND unit_types && :types").bind("types", types);
    }

    void insert(AuthorityView authority) {
        Sql.of(
                        """
                INSERT INTO report_authority (id, version, unit_types, stages, valid_from, valid_to, source, created_at)
                VALUES (:id, 1, :types, :stages, :from, :to, :source, :at)""")
                .bind("id", authority.id())
                .bind("types", authority.unitTypes())
                .bind("stages", authority.stages())
                .bind("from", authority.validFrom())
                .bind("to", authority.validTo())
                .bind("source", authority.source())
                .bind("at", authority.createdAt())
                .update(database);
    }

    private static AuthorityView view(Row row) {
        return new AuthorityView(
                row.uuid("id"),
                row.number("version"),
                row.texts("unit_types").stream().map(UnitType::valueOf).toList(),
                row.texts("stages").stream().map(Stage::valueOf).toList(),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
