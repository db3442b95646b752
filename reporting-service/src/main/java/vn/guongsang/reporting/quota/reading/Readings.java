package vn.guongsang.reporting.quota.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.plan.web.QuotaView;

/** Stores readings; rows are only ever added. */
@ApplicationScoped
public class Readings {

    private static final String INSERT =
            """
            INSERT INTO quota (id, plan_code, code, scope, metric, minimum, unit, period, quote, section, explicit, note,
                count_rule, levels, basis_day, reading, valid_from, valid_to, clause_key, kinds, basis_offset, part_of_year,
                least_days, reason, recorded_by, recorded_at)
            VALUES (:id, :plan, :code, :scope, :metric, :minimum, :unit, :period, :quote, :section, :explicit, :note,
                :countRule, :levels, :basisDay, :reading, :validFrom, CAST(:validTo AS date), :clauseKey, :kinds, :basisOffset,
                :partOfYear, :leastDays, :reason, :recordedBy, :recordedAt)""";

    private final DataSource database;
    private final Quotas quotas;
    private final History history;

    Readings(DataSource database, Quotas quotas, History history) {
        this.database = database;
        this.quotas = quotas;
        this.history = history;
    }

    /**
     * The quota that a reading is added to.
     *
     * @param section where its clause stands
     */
    record Frame(String plan, String code, String metric, String unit, String section) {}

    /** The id that history and audit know a quota by; its readings have ids of their own. */
    static UUID idOf(String code) {
        return Ids.named("quota-series", code);
    }

    /** All readings of a quota, oldest first; nobody else adds one until the commit. */
    List<Quota> forChange(String code) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:quota, 0))")
                .bind("quota", "quota " + code)
                .list(database, row -> row.number("locked"));
        return quotas.readings(code);
    }

    /** A quota as the actor sees it; empty for an unknown code. */
    public Optional<QuotaDetail> view(String code, Actor actor) {
        List<QuotaView> readings =
                quotas.readings(code).stream().map(QuotaView::of).toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotaDetail(
                        code,
                        readings.size(),
                        actor.is(Roles.PROVINCE_BOARD) ? List.of("readings") : List.of(),
                        readings,
                        history.of(idOf(code))));
    }

    void add(Frame frame, NewReading reading, Actor actor, Instant at) {
        Sql insert = Sql.of(INSERT)
                .bind("id", Ids.next())
                .bind("plan", frame.plan())
                .bind("code", frame.code())
                .bind("metric", frame.metric())
                .bind("unit", frame.unit())
                .bind("section", frame.section())
                .bind("recordedBy", actor.id())
                .bind("recordedAt", at);
        bindMeasure(insert, reading);
        bindWords(insert, reading);
        insert.update(database);
    }

    private static void bindMeasure(Sql insert, NewReading reading) {
        boolean leveled = !reading.levelNames().isEmpty();
        boolean ofKinds = !reading.kindNames().isEmpty();
        insert.bind("scope", reading.scope())
                .bind("minimum", reading.minimum())
                .bind("period", reading.period())
                .bind("countRule", reading.countRule())
                .bind("levels", leveled ? String.join(",", reading.levelNames()) : null)
                .bind("kinds", ofKinds ? String.join(",", reading.kindNames()) : null)
                .bind("basisDay", reading.basisDay())
                .bind("basisOffset", reading.basisYearOffset())
                .bind("partOfYear", reading.partOfYear())
                .bind("leastDays", reading.leastDays());
    }

    private static void bindWords(Sql insert, NewReading reading) {
        insert.bind("quote", reading.quote().strip())
                .bind("explicit", reading.explicit())
                .bind("note", reading.note())
                .bind("reading", reading.reading())
                .bind("clauseKey", reading.clauseKey())
                .bind("validFrom", reading.validFrom())
                .bind("validTo", reading.validTo())
                .bind("reason", reading.reason());
    }
}
