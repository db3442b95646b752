package vn.guongsang.kit.text;

import java.util.List;
import vn.guongsang.kit.sql.Sql;

/**
 * The one way to search a list by name: every word typed must begin a word of the name, without accents and in any order;
 * the better a name fits, the earlier it stands.
 *
 * <p>First come names spelled as typed: the whole name, its beginning, its end (where Vietnamese has the given name and
 * the name of a place), somewhere inside. Then the same four without accents, then the words in another order. Among
 * equals the list's own order holds. Without a search the list has its own order alone.
 */
public final class NameSearch {

    /** What a parameter that takes a search says of itself. */
    public static final String DESCRIPTION =
            "Các từ trong tên, không cần dấu, không kể thứ tự. Tên khớp nhất trước: đúng như đã gõ (cả tên, đầu, cuối, giữa"
                    + " tên), rồi như thế khi bỏ dấu, rồi các từ theo thứ tự khác.";

    private static final int WORDS_ONLY = 8;

    private final String spelled;
    private final String key;
    private final Columns columns;
    private final boolean descending;

    private NameSearch(String typed, Columns columns, boolean descending) {
        boolean absent = typed == null || typed.isBlank();
        this.spelled = absent ? null : VietnameseText.spelling(typed);
        this.key = absent ? null : VietnameseText.searchKey(typed);
        this.columns = columns;
        this.descending = descending;
    }

    /**
     * The columns of a table that hold {@link VietnameseText#spelling} and {@link VietnameseText#searchKey} of a name,
     * constants of the caller. A trigram index on {@code (' ' || key)} serves the search.
     */
    public record Columns(String spelling, String key) {}

    /** A row that was found, and how well its name fits. */
    public record Found<T>(T row, int fit) {}

    /** A search, null or blank for none, in a list whose own columns all ascend. */
    public static NameSearch ascending(String typed, Columns columns) {
        return new NameSearch(typed, columns, false);
    }

    /** A search, null or blank for none, in a list whose own columns all descend. */
    public static NameSearch descending(String typed, Columns columns) {
        return new NameSearch(typed, columns, true);
    }

    /** Narrows a query to the names that hold every word; what was typed without any letter or digit finds nothing. */
    public void narrow(Sql sql) {
        if (key == null) {
            return;
        }
        bind(sql);
        if (key.isEmpty()) {
            sql.append("AND false");
            return;
        }
        List<String> words = List.of(key.split(" "));
        for (int i = 0; i < words.size(); i++) {
            sql.filter("' ' || " + columns.key() + " LIKE :word" + i, "word" + i, "% " + words.get(i) + "%");
        }
    }

    /** How well a name fits, as SQL for the column {@code fit}: part of the sort key, so it goes into the cursor. */
    public String fit() {
        return key == null ? "0" : (descending ? "-" : "") + "(" + rank() + ")";
    }

    /** The order of the list by its own columns, as the result names them, how well a name fits in front of them. */
    public String orderBy(String... own) {
        String direction = descending ? " DESC" : "";
        String keys = String.join(direction + ", ", own) + direction;
        return "ORDER BY " + (key == null ? keys : "fit" + direction + ", " + keys);
    }

    /**
     * Goes on after a row.
     *
     * @param fit of that row
     * @param own the list's own columns, comma separated
     * @param values the parameters, bound by the caller, that hold that row's values of them
     */
    public void after(Sql sql, int fit, String own, String values) {
        String than = descending ? " < " : " > ";
        if (key == null) {
            sql.append("AND (" + own + ")" + than + "(" + values + ")");
        } else {
            sql.append("AND (" + fit() + ", " + own + ")" + than + "(:fit, " + values + ")")
                    .bind("fit", fit);
        }
    }

    private String rank() {
        return "CASE" + whens(columns.spelling(), "spelled", 0) + whens(columns.key(), "key", WORDS_ONLY / 2) + " ELSE "
                + WORDS_ONLY + " END";
    }

    private static String whens(String column, String typed, int first) {
        return " WHEN " + column + " = :" + typed + " THEN " + first
                + " WHEN " + column + " LIKE :" + typed + "Begins THEN " + (first + 1)
                + " WHEN " + column + " LIKE :" + typed + "Ends THEN " + (first + 2)
                + " WHEN " + column + " LIKE :" + typed + "Inside THEN " + (first + 3);
    }

    /** Keys hold letters, digits and spaces only: no sign in them has a meaning for LIKE. */
    private void bind(Sql sql) {
        bind(sql, "spelled", spelled);
        bind(sql, "key", key);
    }

    private static void bind(Sql sql, String name, String typed) {
        sql.bind(name, typed)
                .bind(name + "Begins", typed + "%")
                .bind(name + "Ends", "% " + typed)
                .bind(name + "Inside", "% " + typed + "%");
    }
}
