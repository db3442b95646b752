package vn.guongsang.reporting.imports.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them in Việt Nam: a dot between thousands, a comma before the fraction. What could mean
 * two numbers is refused, not guessed.
 */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(\\.[0-9]{3}){1,5}(,[0-9]{1,4})?");
    private static final Pattern ONE_GROUP = Pattern.compile("[0-9]{1,3}\\.[0-9]{3}");
    private static final Pattern COMMA = Pattern.compile("[0-9]{1,15},[0-9]{1,4}");
    private static final Pattern COMMA_LIKE_GROUP = Pattern.compile("[1-9][0-9]{0,2},[0-9]{3}");
    private static final Pattern POINT = Pattern.compile("[0-9]{1,15}\\.([0-9]{1,2}|[0-9]{4})");
    private static final Pattern ENGLISH = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private NumberText() {}

    /** Why a text is no number, as code of the rule. */
    enum Fault {
        NUMBER("import-number"),
        AMBIGUOUS("import-number-ambiguous"),
        SEPARATORS("import-number-separators");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** A number, or why there is none. */
    record Read(BigDecimal number, Fault fault) {}

    /**
     * Reads a text.
     *
     * @param fromCells whether it comes from a spreadsheet, where 1.234 may be a number with a fraction
     */
    static Read of(String text, boolean fromCells) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (PLAIN.matcher(bare).matches()) {
            return number(bare);
        }
        if (COMMA_LIKE_GROUP.matcher(bare).matches()
                || fromCells && ONE_GROUP.matcher(bare).matches()) {
            return new Read(null, Fault.AMBIGUOUS);
        }
        if (GROUPED.matcher(bare).matches()) {
            return number(bare.replace(".", "").replace(',', '.'));
        }
        if (COMMA.matcher(bare).matches() || POINT.matcher(bare).matches()) {
            return number(bare.replace(',', '.'));
        }
        return new Read(null, ENGLISH.matcher(bare).matches() ? Fault.SEPARATORS : Fault.NUMBER);
    }

    private static Read number(String text) {
        return new Read(new BigDecimal(text), null);
    }
}
