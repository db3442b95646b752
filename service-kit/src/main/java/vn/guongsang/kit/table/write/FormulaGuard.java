package vn.guongsang.kit.table.write;

/**
 * Keeps spreadsheets from taking a text of a CSV file for a formula (OWASP, CSV injection): an apostrophe in front makes
 * it a text. The first character that is not blank decides, because some programs trim a cell before they look at it.
 */
final class FormulaGuard {

    /** Signs that begin a formula, their full-width forms included, which some programs treat alike. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    /** Blanks that themselves move what follows into another cell, row or program. */
    private static final String BREAKS = "\t\r\n";

    private FormulaGuard() {}

    static String neutral(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (!text.isEmpty() && BREAKS.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        return first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0;
    }

    /** Spaces of any width, and the marks that are not shown at all. */
    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.isISOControl(sign);
    }
}
