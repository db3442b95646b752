package vn.guongsang.nominations.referral.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.ReferralReader;
import vn.guongsang.nominations.referral.step.OnTheWay;
import vn.guongsang.nominations.referral.step.ReferralRights;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** Lists referrals within the scope of the reader. */
@ApplicationScoped
class ReferralRows {

    private static final String ROWS =
            """
            SELECT r.id, r.status, r.exemplar_id, e.display_name, r.approval_no, r.from_rung, r.from_unit_id, r.to_rung,
                   r.to_unit_id, r.sent_by, r.sent_on, r.answered_on, r.version,
                   r.to_unit_id IS NOT NULL AND %s AS reached
            FROM referral r JOIN exemplar e ON e.id = r.exemplar_id WHERE true""";

    private final DataSource database;
    private final ReferralReader reader;
    private final ReferralRights rights;

    ReferralRows(DataSource database, ReferralReader reader, ReferralRights rights) {
        this.database = database;
        this.reader = reader;
        this.rights = rights;
    }

    /** Referrals, newest first. */
    Slice<ReferralRow> list(ReferralFilter filter, Actor actor, PageRequest page, LocalDate today) {
        Listing listing = Listing.of("referrals", filter);
        Sql sql = Sql.of(ROWS.formatted(actor.scope().sql("r.to_unit_id")))
                .filter("r.status = :status", "status", filter.status())
                .filter("r.exemplar_id = :exemplar", "exemplar", filter.exemplarId())
                .filter("r.from_unit_id = :unit", "unit", filter.unitId())
                .filter("r.to_unit_id = :receiver", "receiver", filter.toUnitId())
                .filter("r.from_rung = :fromRung", "fromRung", filter.fromRung())
                .filter("r.to_rung = :toRung", "toRung", filter.toRung());
        if (filter.sentIn() != null) {
            sql.append("AND r.sent_on BETWEEN :first AND :last")
                    .bind("first", LocalDate.of(filter.sentIn(), 1, 1))
                    .bind("last", LocalDate.of(filter.sentIn(), 12, 31));
        }
        page.after(listing).ifPresent(keys -> sql.filter("r.id < :after", "after", UUID.fromString(keys.get(0))));
        ReferralRights.OfActor ofActor = rights.of(actor, today);
        List<ReferralRow> rows = sql.page(actor.scope(), "r.from_unit_id", "ORDER BY id DESC", page.fetchSize())
                .list(database, row -> row(row, ofActor));
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    private ReferralRow row(Row row, ReferralRights.OfActor ofActor) {
        OnTheWay standing = new OnTheWay(
                row.constant("status", ReferralStatus.class),
                row.constant("from_rung", Rung.class),
                row.constant("to_rung", Rung.class),
                row.text("sent_by"),
                row.uuid("from_unit_id"),
                row.bool("reached"));
        return new ReferralRow(
                row.uuid("id"),
                standing.status(),
                reader.label(standing.status()),
                ofActor.allowedActions(standing),
                row.uuid("exemplar_id"),
                row.text("display_name"),
                row.integer("approval_no"),
                standing.from(),
                standing.fromUnit(),
                standing.to(),
                row.uuid("to_unit_id"),
                row.date("sent_on"),
                row.date("answered_on"),
                row.number("version"));
    }
}
