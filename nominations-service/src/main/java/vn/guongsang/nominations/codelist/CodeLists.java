package vn.guongsang.nominations.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Reads the code lists as they are in force on a date. */
@ApplicationScoped
public class CodeLists {

    private static final String IN_FORCE =
            "AND (valid_from IS NULL OR valid_from <= :asOf) AND (valid_to IS NULL OR valid_to >= :asOf)";

    private final DataSource database;

    CodeLists(DataSource database) {
        this.database = database;
    }

    /** The sectors of the plan, IV.2.c, in its order. */
    public List<CodeView> sectors(LocalDate asOf, Locale language) {
        return list("sector", "focus_vi", asOf, language);
    }

    /** The general criteria of the plan, IV.2.b, in its order. */
    public List<CodeView> generalCriteria(LocalDate asOf, Locale language) {
        return list("general_criterion", "text_vi", asOf, language);
    }

    /** Who may decide at which level on a date. */
    public List<AuthorityView> authorities(LocalDate asOf) {
        return Sql.of("SELECT * FROM authority WHERE true")
                .append(IN_FORCE)
                .bind("asOf", asOf)
                .append("ORDER BY array_position(ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE'], level)")
                .list(database, CodeLists::authority);
    }

    /** Who may decide at a level on a date; empty when nobody may (the level has been abolished). */
    public Optional<AuthorityView> authority(Level level, LocalDate asOf) {
        return authorities(asOf).stream().filter(a -> a.level() == level).findFirst();
    }

    private List<CodeView> list(String table, String textColumn, LocalDate asOf, Locale language) {
        String name = "en".equals(language.getLanguage()) ? "name_en" : "name_vi";
        return Sql.of("SELECT code, ordinal, section, " + name + " AS name, " + textColumn + " AS text FROM " + table
                        + " WHERE true")
                .append(IN_FORCE)
                .bind("asOf", asOf)
                .append("ORDER BY ordinal")
                .list(
                        database,
                        row -> new CodeView(
                                row.text("code"),
                                row.integer("ordinal"),
                                row.text("name"),
                                row.text("text"),
                                row.text("section")));
    }

    private static AuthorityView authority(Row row) {
        return new AuthorityView(
                row.constant("level", Level.class),
                row.text("role"),
                row.texts("unit_types"),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("source"));
    }
}
