package vn.guongsang.nominations.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.step.Standings;

/** Stores the periods and reads the dated settings for them. */
@ApplicationScoped
public class Opinions {

    private static final String SELECT =
            """
            SELECT o.id, o.opened_at, o.opened_by, o.working_days, o.last_day, o.ends_at,
                (SELECT count(*) FROM objection x WHERE x.opinion_id = o.id)::int AS objections,
                (SELECT count(*) FROM objection x WHERE x.opinion_id = o.id AND x.status = 'RECORDED')::int AS unanswered,
                (SELECT count(*) FROM objection x WHERE x.opinion_id = o.id AND x.status = 'UPHELD')::int AS upheld
            FROM public_opinion o WHERE o.nomination_id = :nomination AND o.submitted_at = :round""";

    private final DataSource database;

    Opinions(DataSource database) {
        this.database = database;
    }

    /** How long a period lasts at a level on a day, and whether there has to be one. */
    record Rule(UUID id, int workingDays, boolean compulsory) {}

    Optional<Rule> rule(Level level, LocalDate day) {
        return Sql.of("SELECT * FROM public_opinion_rule WHERE level = :level")
                .bind("level", level)
                .append("AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)")
                .bind("day", day)
                .first(database, row -> new Rule(row.uuid("id"), row.integer("working_days"), row.bool("compulsory")));
    }

    /** The period of one round of a nomination. */
    public Optional<OpinionView> of(UUID nomination, Instant round) {
        return round == null ? Optional.empty() : select(nomination, round).first(database, Opinions::view);
    }

    Optional<UUID> idOf(UUID nomination, Instant round) {
        return select(nomination, round).first(database, row -> row.uuid("id"));
    }

    void open(UUID id, Standings.Brief nomination, Rule rule, String by, Instant at) {
        LocalDate lastDay = WorkingDays.after(Vietnam.dateOf(at), rule.workingDays());
        Sql.of(
                        """
                INSERT INTO public_opinion (id, nomination_id, submitted_at, rule_id, working_days, opened_by, opened_at,
                                            last_day, ends_at)
                VALUES (:id, :nomination, :round, :rule, :days, :by, :at, :lastDay, :endsAt)""")
                .bind("id", id)
                .bind("nomination", nomination.id())
                .bind("round", nomination.submittedAt())
                .bind("rule", rule.id())
                .bind("days", rule.workingDays())
                .bind("by", by)
                .bind("at", at)
                .bind("lastDay", lastDay)
                .bind("endsAt", Vietnam.endOf(lastDay))
                .update(database);
    }

    private static Sql select(UUID nomination, Instant round) {
        return Sql.of(SELECT).bind("nomination", nomination).bind("round", round);
    }

    private static OpinionView view(Row row) {
        return new OpinionView(
                row.instant("opened_at"),
                row.text("opened_by"),
                row.integer("working_days"),
                row.date("last_day"),
                row.instant("ends_at"),
                row.integer("objections"),
                row.integer("unanswered"),
                row.integer("upheld"));
    }
}
