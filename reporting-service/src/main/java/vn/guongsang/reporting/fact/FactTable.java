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

    String name() {
        return name;
    }

    /** The first column: the id of the aggregate. */
    String key() {
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

    /** Inserts the rows of {@code :rows}, a JSON array, into the generation {@code :generation}. */
    String insert() {
        return "INSERT INTO %s AS stored (generation, %s)\nSELECT CAST(:generation AS smallint), %s\nFROM json_to_recordset(CAST(:rows AS json)) AS told (%s)"
                .formatted(name, names(""), names("told."), list(column -> column.name() + " " + column.type()));
    }

    /** Adds to {@link #insert} that a newer row replaces an older one, and a repeated one of its own version, too. */
    String upsert() {
        String set = columns.stream()
                .skip(1)
                .map(column -> column.name() + " = excluded." + column.name())
                .collect(Collectors.joining(", "));
        return insert()
                + "\nON CONFLICT (generation, %1$s) DO UPDATE SET %2$s\nWHERE stored.version < excluded.version OR stored.version = excluded.version AND excluded.%1$s = ANY (:repeated)\nRETURNING %1$s AS id"
                        .formatted(key(), set);
    }

    private String names(String prefix) {
        return list(column -> prefix + column.name());
    }

    private String list(Function<Column<R>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
