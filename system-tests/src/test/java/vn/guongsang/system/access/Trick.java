package vn.guongsang.system.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Another way to write a path, which one layer may read as that path and another may not. */
enum Trick {
    SEMICOLON(path -> path + ";"),
    SEMICOLON_WITH_PARAMETER(path -> path + ";a=b"),
    SEMICOLON_INSIDE(path -> inside(path, ";a=b/")),
    ENCODED_SEMICOLON(path -> path + "%3b"),
    ENCODED_SEMICOLON_INSIDE(path -> inside(path, "%3B/")),
    ENCODED_SLASH(path -> path + "%2F"),
    ENCODED_SLASH_INSIDE(path -> inside(path, "%2f")),
    BACKSLASH(path -> path + "\\"),
    BACKSLASH_INSIDE(path -> inside(path, "\\")),
    ENCODED_BACKSLASH(path -> path + "%5C"),
    ENCODED_BACKSLASH_INSIDE(path -> inside(path, "%5c")),
    DOT_SEGMENT(path -> inside(path, "/./")),
    DOT_SEGMENTS_FROM_AN_OPEN_PATH(path -> "/q/.." + path),
    DOT_SEGMENTS_AT_THE_END(path -> path + "/x/.."),
    ENCODED_DOT_SEGMENTS(path -> "/q/%2e%2e" + path),
    HALF_ENCODED_DOT_SEGMENTS(path -> "/q/.%2E" + path),
    DOTS_AND_ENCODED_SLASH(path -> "/q/..%2f" + path.substring(1)),
    DOUBLE_SLASH(path -> "/" + path),
    DOUBLE_SLASH_INSIDE(path -> inside(path, "//")),
    DOUBLE_SLASH_AT_THE_END(path -> path + "//"),
    ENCODED_NUL(path -> path + "%00"),
    ENCODED_NUL_AND_SUFFIX(path -> path + "%00.html"),
    ENCODED_PERCENT(path -> inside(path, "%252f")),
    BROKEN_ENCODING(path -> path + "%ZZ"),
    TRAILING_SLASH(Set.of(401, 404), Set.of(403, 404), path -> path + "/"),
    ENCODED_LETTER(Set.of(401, 404), Set.of(403, 404), path -> path.replaceFirst("v1", "%761")),
    UPPER_CASE(Set.of(404), Set.of(404), path -> path.replaceFirst("v1", "V1"));

    private static final Set<Integer> BAD_PATH = Set.of(400);
    private static final Set<Trick> NO_URI = EnumSet.of(BACKSLASH, BACKSLASH_INSIDE, BROKEN_ENCODING);

    private final Set<Integer> withoutToken;
    private final Set<Integer> withLesserRole;
    private final UnaryOperator<String> spelling;

    /** Has no one reading, and is refused before anything decodes it. */
    Trick(UnaryOperator<String> spelling) {
        this(Set.of(400), Set.of(400), spelling);
    }

    /** Is the same path or another one, for every layer. */
    Trick(Set<Integer> withoutToken, Set<Integer> withLesserRole, UnaryOperator<String> spelling) {
        this.withoutToken = withoutToken;
        this.withLesserRole = withLesserRole;
        this.spelling = spelling;
    }

    /** Puts this in the place of the path's second slash. */
    private static String inside(String path, String separator) {
        int second = path.indexOf('/', 1);
        return path.substring(0, second) + separator + path.substring(second + 1);
    }

    String spell(String path) {
        return spelling.apply(path);
    }

    /** Whether the answer, head and body, is a refusal of the right kind. What is no HTTP ends without a body. */
    boolean isRefused(String answer, boolean withToken) {
        int status = Integer.parseInt(answer.split(" ", 3)[1]);
        boolean told = answer.contains("application/problem+json") || NO_URI.contains(this);
        return told && (withToken ? withLesserRole : withoutToken).contains(status);
    }

    /** Whether it is refused whatever it leads to. */
    boolean neverHolds() {
        return withoutToken.equals(BAD_PATH);
    }
}
