package vn.guongsang.nominations.commendation.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Reads the forms of commendation as they are in force on a date. */
@ApplicationScoped
public class CommendationForms {

    private final DataSource database;

    CommendationForms(DataSource database) {
        this.database = database;
    }

    /** The forms, from the lowest up. */
    public List<CommendationForm> inForce(LocalDate asOf, Locale language) {
        String name = "en".equals(language.getLanguage()) ? "name_en" : "name_vi";
        return Sql.of("SELECT code, " + name + " AS name, level, valid_from, valid_to, source FROM commendation_form")
                .append("WHERE (valid_from IS NULL OR valid_from <= :asOf) AND (valid_to IS NULL OR valid_to >= :asOf)")
                .append("ORDER BY ordinal")
                .bind("asOf", asOf)
                .list(
                        database,
                        row -> new CommendationForm(
                                row.text("code"),
                                row.text("name"),
                                row.constant("level", Level.class),
                                row.date("valid_from"),
                                row.date("valid_to"),
                                row.text("source")));
    }
}
