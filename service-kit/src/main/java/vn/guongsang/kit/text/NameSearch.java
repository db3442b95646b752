package vn.guongsang.kit.text;

import java.util.List;
import java.util.function.Function;
import vn.guongsang.kit.sql.Sql;

/**
 * The one way to search a list by name: every word typed must begin a word of the name, without accents and in any order;
 * the better a name fits, the earlier it stands.
 *
 * <p>First come names spelled as typed: the whole name, its beginning, its end (where Vietnamese has the given name and
 * the name of a place), somewhere inside. Then the same four without accents, then the words in another order. Among
 * equals the list's own order holds. Without a search the list has its own order alone.
 *
 * <p>When no name at all fits, names are shown that are like what was typed, the most alike first: a letter may be
 * missing, wrong or too many.
 */
public final class NameSearch {

    /** What a parameter that takes a search says of itself. */
    public static final String DESCRIPTION =
            "Các từ trong tên, không cần dấu, không kể thứ tự. Tên khớp nhất trước: đúng như đã gõ (cả tên, đầu, cuối, giữa"
                    + " tên), rồi như thế khi bỏ dấu, rồi các từ theo thứ tự khác.";

    /** The same for a list that forgives misspelt words. */
    public static final String FORGIVING =
            DESCRIPTION + " Không có tên nào khớp thì sửa từ gõ sai, tên giống nhất trước.";

    private static final int WORDS_ONLY = 8;
    private static final int FINE = 1000;

    private final String spelled;
    private final String key;
    private final Columns columns;
    private final boolean descending;
    private final boolean alike;

    private NameSearch(String spelled, String key, Columns columns, boolean descending, boolean alike) {
        this.spelled = spelled;
        this.key = key;
        this.columns = columns;
        this.descending = descending;
        this.alike = alike;
    }

    private static NameSearch of(String typed, Columns columns, boolean descending) {
        return typed == null || typed.isBlank()
                ? new NameSearch(null, null, columns, descending, false)
                : new NameSearch(
                        VietnameseText.spelling(typed), VietnameseText.searchKey(typed), columns, descending, false);
    }

    /**
     * The columns of a table that hold {@link VietnameseText#spelling} and {@link VietnameseText#searchKey} of a name,
     * constants of the caller. A trigram index on {@code (' ' || key)} serves the search.
     *
     * @param near name of an SQL function that returns the words that a misspelt one may stand for; null: none are sought
     */
    public record Columns(String spelling, String key, String near) {}

    /** A row that was found, and how well its name fits. */
    public record Found<T>(T row, int fit) {}

    /** A search, null or blank for none, in a list whose own columns all ascend. */
    public static NameSearch ascending(String typed, Columns columns) {
        return of(typed, columns, false);
    }

    /** A search, null or blank for none, in a list whose own columns all descend. */
    public static NameSearch descending(String typed, Columns columns) {
        return of(typed, columns, true);
    }

    /**
     * Reads a page: of the names that fit; of those that are alike when none fits at all.
     *
     * @param after the sort keys after which the page starts, how well a name fits in front; null for the first page
     * @param query reads the page with the search it is given
     */
    public <T> List<Found<T>> find(List<String> after, Function<NameSearch, List<Found<T>>> query) {
        if (after != null) {
            return query.apply(Math.abs(Integer.parseInt(after.get(0))) > WORDS_ONLY ? alike() : this);
        }
        List<Found<T>> fitting = query.apply(this);
        boolean sought = columns.near() != null && key != null && !key.isEmpty();
        return fitting.isEmpty() && sought ? query.apply(alike()) : fitting;
    }

    private NameSearch alike() {
        return new NameSearch(spelled, key, columns, descending, true);
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
            String word = "word" + i;
            if (alike) {
                sql.filter("' ' || " + columns.key() + " LIKE ANY (ARRAY(" + near(word) + "))", word, words.get(i));
            } else {
                sql.filter("' ' || " + columns.key() + " LIKE :" + word, word, "% " + words.get(i) + "%");
            }
        }
    }

    private String near(String word) {
        return "SELECT '% ' || near.word || '%' FROM " + columns.near() + "(:" + word + ") AS near (word)";
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
        if (alike) {
            return WORDS_ONLY + 1 + " + CAST(" + FINE + " * (1 - similarity(" + columns.key() + ", :key)) AS int)";
        }
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
