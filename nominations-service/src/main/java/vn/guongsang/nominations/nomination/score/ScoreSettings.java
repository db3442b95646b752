package vn.guongsang.nominations.nomination.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Reads the dated settings of appraisal; every level has one for every day. */
@ApplicationScoped
public class ScoreSettings {

    private final DataSource database;

    ScoreSettings(DataSource database) {
        this.database = database;
    }

    /** The setting of a level on a day. */
    public ScoreSetting inForce(Level level, LocalDate day) {
        return Sql.of("SELECT * FROM appraisal_setting WHERE level = :level")
                .bind("level", level)
                .append("AND (valid_from IS NULL OR valid_from <= :day) AND (valid_to IS NULL OR valid_to >= :day)")
                .bind("day", day)
                .first(
                        database,
                        row -> new ScoreSetting(
                                row.integer("appraisers"),
                                row.integer("working_days"),
                                row.integer("max_score"),
                                row.integer("conflict_spread"),
                                row.integer("remind_days")))
                .orElseThrow(() -> new IllegalStateException("no appraisal setting of " + level + " on " + day));
    }
}
