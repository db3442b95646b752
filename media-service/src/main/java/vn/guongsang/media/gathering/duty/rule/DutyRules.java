package vn.guongsang.media.gathering.duty.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.dated.DatedTable;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.model.UnitType;

/** Stores the versions of the duty. */
@ApplicationScoped
public class DutyRules {

    static final DatedTable<DutyRuleView> TABLE = new DatedTable<>("gathering_duty", "gathering-duty", DutyRules::view);

    private final DataSource database;
    private final DatedRows rows;

    DutyRules(DataSource database, DatedRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** All, newest first. */
    public Slice<DutyRuleView> page(PageRequest page) {
        return rows.page(TABLE, TABLE.rows(), Listing.of("gathering-duties", List.of()), page);
    }

    void insert(DutyRuleView duty) {
        Sql.of(
                        """
                INSERT INTO gathering_duty (id, version, unit_types, purposes, least, valid_from, source, created_at)
                VALUES (:id, 1, :types, :purposes, :least, :from, :source, :at)""")
                .bind("id", duty.id())
                .bind("types", duty.unitTypes())
                .bind("purposes", duty.purposes())
                .bind("least", duty.least())
                .bind("from", duty.validFrom())
                .bind("source", duty.source())
                .bind("at", duty.createdAt())
                .update(database);
    }

    private static DutyRuleView view(Row row) {
        return new DutyRuleView(
                row.uuid("id"),
                row.number("version"),
                row.integer("least"),
                row.texts("unit_types").stream().map(UnitType::valueOf).toList(),
                row.texts("purposes").stream().map(GatheringPurpose::valueOf).toList(),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"),
                row.instant("created_at"));
    }
}
