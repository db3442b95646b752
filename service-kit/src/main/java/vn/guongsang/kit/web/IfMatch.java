package vn.guongsang.kit.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

/** The version that the caller has seen, taken from {@code If-Match}; changes on an existing thing need it. */
public record IfMatch(long version) {

    private static final Pattern STRONG_TAG = Pattern.compile("\"v([0-9]{1,18})(?:-[0-9a-f]{16})?\"");

    /**
     * Reads the header.
     *
     * @param header value of {@code If-Match}, or null when it was not sent
     * @throws ProblemException 428 when missing; 400 when it is not one strong tag of the form {@code "v7"},
     *     with or without what a {@link Composite} adds to it
     */
    public static IfMatch require(String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(KitProblem.PRECONDITION_REQUIRED);
        }
        Matcher tag = STRONG_TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw new ProblemException(KitProblem.BAD_PARAMETER, "If-Match").atParameter("If-Match", "if-match-format");
        }
        return new IfMatch(Long.parseLong(tag.group(1)));
    }

    /**
     * Refuses when the thing has changed since the caller read it.
     *
     * @throws ProblemException 412 with the current tag as the extension {@code currentETag}
     */
    public void requireVersion(long actual) {
        if (version != actual) {
            throw new ProblemException(KitProblem.VERSION_STALE).with("currentETag", ETags.header(actual));
        }
    }
}
