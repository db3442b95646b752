package vn.guongsang.kit.edge;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Judges the path as it came over the wire, before anything decodes or normalises it. */
final class RawPath {

    /** Encoded forms of . / ; \ and %, which different layers read differently. */
    private static final Set<String> TRICKS = Set.of("2e", "2f", "3b", "5c", "25", "7f");

    private RawPath() {}

    /** Whether the path has one reading only. */
    static boolean isPlain(String path) {
        if (path == null || !path.startsWith("/") || path.contains("//")) {
            return false;
        }
        for (int index = 0; index < path.length(); index++) {
            char sign = path.charAt(index);
            if (sign == ';' || sign == '\\' || sign <= ' ' || sign == 0x7f) {
                return false;
            }
            if (sign == '%' && !isHarmlessEscape(path, index)) {
                return false;
            }
        }
        return !hasDotSegment(path);
    }

    /** Whether the request target, query included, is a URI at all. */
    static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean isHarmlessEscape(String path, int index) {
        if (index + 3 > path.length()) {
            return false;
        }
        String digits = path.substring(index + 1, index + 3).toLowerCase(Locale.ROOT);
        boolean hex = digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 0x80);
        boolean control = digits.charAt(0) == '0' || digits.charAt(0) == '1';
        return hex && !control && !TRICKS.contains(digits);
    }

    private static boolean hasDotSegment(String path) {
        for (String segment : path.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
