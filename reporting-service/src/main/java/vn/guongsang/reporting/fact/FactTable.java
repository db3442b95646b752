package vn.guongsang.reporting.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One store of facts: what each of its columns takes from a row's source.
 *
 * @param <R> what a row is made of
 */
public final class FactTable<R> {

    private final String name;
    private final List<Column<R>> columns = new ArrayList<>();

    /** One column; a required one stands for a member that the contract promises. */
    private record Column<R>(String name, String type, boolean required, Function<R, Object> value) {}

    /** Describes the store of that name; its columns are named as in the migration. */
    public FactTable(String name) {
        this.name = name;
    }

    /** A column with its type, such as {@code unit_id uuid}, whose member is always there. */
    public FactTable<R> required(String column, Function<R, Object> value) {
        return with(column, true, value);
    }

    /** A column whose member may be absent. */
    public FactTable<R> optional(String column, Function<R, Object> value) {
        return with(column, false, value);
    }

    private FactTable<R> with(String column, boolean required, Function<R, Object> value) {
        String[] words = column.split(" ", 2);
        columns.add(new Column<>(words[0], words[1], required, value));
        return this;
    }

    /** Its name in the database. */
    public String name() {
        return name;
    }

    /** The first column: the id of the aggregate. */
    public String key() {
        return columns.get(0).name();
    }

    /** Refuses what lacks a required member. */
    void check(R source) {
        columns.stream()
                .filter(Column::required)
                .forEach(column ->
                        Required.of(member(column.name()), column.value().apply(source)));
    }

    private static String member(String column) {
        StringBuilder member = new StringBuilder();
        for (String word : column.split("_")) {
            member.append(member.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return member.toString();
    }

    /** One row, by column. */
    Map<String, Object> row(R source) {
        Map<String, Object> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column.name(), column.value().apply(source)));
        return row;
    }

    /** Names of its columns. */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /** Inserts the rows of {@code :rows}, a JSON array, into the generation {@code :generation}. */
    String insert() {
        return insert("", "");
    }

    /**
     * Inserts as {@link #insert()}, with the time of the event as {@code told_at}; a newer row replaces an older one, one
     * of {@code :repeated} its own version, too. Answers with the ids of what was stored.
     */
    String upsert() {
        String set = columns.stream()
                .skip(1)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        return insert(", told_at", ", told_at timestamptz")
                + """

                ON CONFLICT (generation, %1$s) DO UPDATE SET %2$s, told_at = excluded.told_at
                WHERE stored.version < excluded.version
                   OR stored.version = excluded.version AND excluded.%1$s = ANY (:repeated)
                RETURNING %1$s AS id"""
                        .formatted(key(), set);
    }

    private String insert(String more, String moreTyped) {
        return """
                INSERT INTO %1$s AS stored (generation, %2$s%3$s)
                SELECT CAST(:generation AS smallint), %2$s%3$s
                FROM json_to_recordset(CAST(:rows AS json)) AS told (%4$s%5$s)"""
                .formatted(
                        name, list(Column::name), more, list(column -> column.name() + " " + column.type()), moreTyped);
    }

    private String list(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
