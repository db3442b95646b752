package vn.guongsang.nominations.council.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Stores the dated voting rules. */
@ApplicationScoped
public class VotingRules {

    private static final String SELECT = "SELECT r.* FROM council_voting_rule r WHERE true";
    private static final String IN_FORCE =
            "(r.valid_from IS NULL OR r.valid_from <= :asOf) AND (r.valid_to IS NULL OR r.valid_to >= CAST(:asOf AS date))";

    private final DataSource database;

    VotingRules(DataSource database) {
        this.database = database;
    }

    /** All rules, or those in force on a date; the newest first. There are few. */
    public List<VotingRule> list(LocalDate asOf) {
        return Sql.of(SELECT)
                .filter(IN_FORCE, "asOf", asOf)
                .append("ORDER BY r.level DESC, r.valid_from DESC NULLS LAST LIMIT 100")
                .list(database, VotingRules::rule);
    }

    /** The rule of a level on a day. */
    public Optional<VotingRule> inForce(Level level, LocalDate day) {
        return Sql.of(SELECT)
                .filter("r.level = :level", "level", level)
                .filter(IN_FORCE, "asOf", day)
                .first(database, VotingRules::rule);
    }

    /** A rule that a session was opened under. */
    public VotingRule get(UUID id) {
        return Sql.of(SELECT)
                .filter("r.id = :id", "id", id)
                .first(database, VotingRules::rule)
                .orElseThrow();
    }

    /** The first day of the newest rule of a level, if it has one. */
    Optional<LocalDate> newestFrom(Level level) {
        return Sql.of("SELECT max(valid_from) AS day FROM council_voting_rule WHERE level = :level")
                .bind("level", level)
                .first(database, row -> Optional.ofNullable(row.date("day")))
                .flatMap(day -> day);
    }

    /** Puts a rule in the place of the one without an end. */
    void follow(UUID id, NewVotingRule given) {
        Sql.of("UPDATE council_voting_rule SET valid_to = :day WHERE level = :level AND valid_to IS NULL")
                .bind("day", given.validFrom().minusDays(1))
                .bind("level", given.level())
                .update(database);
        Sql.of(
                        """
                INSERT INTO council_voting_rule
                VALUES (:id, :level, :pass, :of, :base, :absentee, :quorum, :quorumOf, :compulsory, :from, NULL, :source)""")
                .bind("id", id)
                .bind("level", given.level())
                .bind("pass", given.pass().numerator())
                .bind("of", given.pass().denominator())
                .bind("base", given.base())
                .bind("absentee", given.absentee())
                .bind("quorum", given.quorum().numerator())
                .bind("quorumOf", given.quorum().denominator())
                .bind("compulsory", given.compulsory())
                .bind("from", given.validFrom())
                .bind("source", given.source())
                .update(database);
    }

    private static VotingRule rule(Row row) {
        return new VotingRule(
                row.uuid("id"),
                row.constant("level", Level.class),
                new Share(row.integer("pass_numerator"), row.integer("pass_denominator")),
                row.constant("base", Base.class),
                row.constant("absentee", Absentee.class),
                new Share(row.integer("quorum_numerator"), row.integer("quorum_denominator")),
                row.bool("compulsory"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"));
    }
}
