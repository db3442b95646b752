package vn.guongsang.kit.table.read;

import java.util.List;
import vn.guongsang.kit.text.VietnameseText;

/**
 * One column that a table may have.
 *
 * @param key its name in the code, also accepted in the header
 * @param names the names under which it may stand in the header, the first one shown to people
 * @param required whether the table must have it, and every row a value
 * @param longest the most characters of a value
 */
public record Column(String key, List<String> names, Kind kind, boolean required, int longest) {

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        /** A whole number without sign, at most nine digits. */
        INTEGER,
        /** A day: a date cell, {@code 2019-09-02} or {@code 2/9/2019}. */
        DATE
    }

    public static Column text(String key, int longest, String... names) {
        return new Column(key, List.of(names), Kind.TEXT, false, longest);
    }

    public static Column integer(String key, String... names) {
        return new Column(key, List.of(names), Kind.INTEGER, false, 9);
    }

    public static Column date(String key, String... names) {
        return new Column(key, List.of(names), Kind.DATE, false, 10);
    }

    /** The same one, which must be there. */
    public Column needed() {
        return new Column(key, names, kind, true, longest);
    }

    /** The name shown to people. */
    public String title() {
        return names.get(0);
    }

    /** Whether a cell of the header means it; letter case, accents and signs do not matter. */
    boolean isCalled(String header) {
        String asked = VietnameseText.searchKey(header);
        return VietnameseText.searchKey(key).equals(asked)
                || names.stream().map(VietnameseText::searchKey).anyMatch(asked::equals);
    }
}
