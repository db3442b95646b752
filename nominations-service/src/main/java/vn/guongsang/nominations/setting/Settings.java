package vn.guongsang.nominations.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.Level;

/** Stores the dated settings, one table a kind. */
@ApplicationScoped
public class Settings {

    private static final String DATED = "level, valid_from, valid_to, source, document_number, document_date, reason";
    private static final String IN_FORCE =
            "(valid_from IS NULL OR valid_from <= :asOf) AND (valid_to IS NULL OR valid_to >= CAST(:asOf AS date))";

    private final DataSource database;
    private final Labels labels;

    Settings(DataSource database, Labels labels) {
        this.database = database;
        this.labels = labels;
    }

    /** All versions, or those in force on a date; by kind and level, the newest first. There are few. */
    public List<SettingView> list(SettingKind kind, Level level, LocalDate asOf) {
        return Arrays.stream(SettingKind.values())
                .filter(one -> kind == null || one == kind)
                .flatMap(one ->
                        Sql.of("SELECT id, " + DATED + ", " + one.columns() + " FROM " + one.table() + " WHERE true")
                                .filter("level = :level", "level", level)
                                .filter(IN_FORCE, "asOf", asOf)
                                .append("ORDER BY level DESC, valid_from DESC NULLS LAST LIMIT 200")
                                .list(database, row -> view(one, row))
                                .stream())
                .toList();
    }

    /** The first day of the newest version, if it says one; nobody else adds a version until the commit. */
    Optional<LocalDate> newestFrom(SettingKind kind, Level level) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:setting, 0))")
                .bind("setting", "setting " + kind + " " + level)
                .list(database, row -> row.number("locked"));
        return Sql.of("SELECT max(valid_from) AS day FROM " + kind.table() + " WHERE level = :level")
                .bind("level", level)
                .first(database, row -> Optional.ofNullable(row.date("day")))
                .flatMap(day -> day);
    }

    /** Puts a version behind the newest one, which ends the day before. */
    SettingView follow(UUID id, NewSetting given) {
        SettingKind kind = given.kind();
        Sql.of("UPDATE " + kind.table()
                        + " SET valid_to = :last WHERE level = :level AND coalesce(valid_to, :from) >= :from")
                .bind("last", given.validFrom().minusDays(1))
                .bind("from", given.validFrom())
                .bind("level", given.level())
                .update(database);
        String values =
                kind.fields().stream().map(field -> ":" + field.column()).collect(Collectors.joining(", "));
        Sql insert = Sql.of("INSERT INTO " + kind.table() + " (id, " + DATED + ", " + kind.columns()
                        + ") VALUES (:id, :level, :from, NULL, :source, :number, :date, :reason, " + values
                        + ") RETURNING id, " + DATED + ", " + kind.columns())
                .bind("id", id)
                .bind("level", given.level())
                .bind("from", given.validFrom())
                .bind("source", given.source())
                .bind("number", given.documentNumber())
                .bind("date", given.documentDate())
                .bind("reason", given.reason());
        kind.fields().forEach(field -> insert.bind(field.column(), field.of(given.values())));
        return insert.first(database, row -> view(kind, row)).orElseThrow();
    }

    private SettingView view(SettingKind kind, Row row) {
        return new SettingView(
                row.uuid("id"),
                kind,
                labels.of("setting-kind", kind),
                row.constant("level", Level.class),
                values(kind.fields(), row),
                row.date("valid_from"),
                row.date("valid_to"),
                row.text("document_number"),
                row.date("document_date"),
                row.text("source"),
                row.text("reason"));
    }

    private static SettingValues values(List<SettingField> fields, Row row) {
        return new SettingValues(
                figure(SettingField.WORKING_DAYS, fields, row),
                fields.contains(SettingField.COMPULSORY) ? row.flag(SettingField.COMPULSORY.column()) : null,
                figure(SettingField.APPRAISERS, fields, row),
                figure(SettingField.MAX_SCORE, fields, row),
                figure(SettingField.CONFLICT_SPREAD, fields, row),
                figure(SettingField.REMIND_DAYS, fields, row));
    }

    private static Integer figure(SettingField field, List<SettingField> fields, Row row) {
        return fields.contains(field) ? row.integer(field.column()) : null;
    }
}
