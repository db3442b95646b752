package vn.guongsang.reporting.quota.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.reporting.quota.AskedQuota;
import vn.guongsang.reporting.quota.QuotaProblem;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Reads the facts behind a number, under the same conditions that counted them. */
@ApplicationScoped
public class CountedFacts {

    private final DataSource database;
    private final QuotaProgress progress;

    CountedFacts(DataSource database, QuotaProgress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * A page of the facts that count for a unit, by id.
     *
     * @throws ProblemException 404 for an unknown quota or unit, 422 when the quota is not counted, counts recognitions,
     *     or does not bind
     */
    public Slice<CountedFact> page(
            String code, int year, UUID unitId, UnitScope scope, Viewpoint view, PageRequest page) {
        AskedQuota asked = progress.asked(code, year, view);
        if (asked.rule().countsRecognitions()) {
            throw new ProblemException(
                    QuotaProblem.QUOTA_COUNTS_OTHERWISE, code, "/v1/quota-progress/" + code + "/records");
        }
        return page(asked.counting(), progress.boundUnit(asked, unitId, scope).id(), page);
    }

    private Slice<CountedFact> page(Counting counting, UUID unit, PageRequest page) {
        Listing listing = Listing.of("quota-progress-facts", counting + " " + unit);
        Sql sql = counting.narrow(Sql.of(counting.rule().facts()), ":unit")
                .bind("unit", unit)
                .filter(
                        "r.id > CAST(:after AS uuid)",
                        "after",
                        page.after(listing).map(keys -> keys.get(0)).orElse(null));
        List<CountedFact> rows = sql.append("ORDER BY r.id LIMIT :fetch")
                .bind("fetch", page.fetchSize())
                .list(database, CountedFacts::fact);
        return Slice.of(rows, page, listing, fact -> List.of(fact.id().toString()));
    }

    private static CountedFact fact(Row row) {
        return new CountedFact(
                row.uuid("id"),
                row.text("kind"),
                row.texts("units").stream().map(UUID::fromString).toList(),
                row.text("status"),
                row.text("title"),
                row.text("document_number"),
                row.date("on_day"));
    }
}
