package vn.guongsang.media.edition.book;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.guongsang.kit.text.VietnameseText;

/** Text as XHTML takes it: composed letters (TCVN 6909), nothing that XML cannot carry, no markup of others. */
final class Markup {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private Markup() {}

    /** Escaped, for elements and quoted attributes. */
    static String text(String given) {
        String lines = given.replace("\r\n", "\n").replace('\r', '\n').strip();
        return VietnameseText.nfc(NOT_XML.matcher(lines).replaceAll(""))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** An element with text; empty for null. */
    static String element(String name, String style, String given) {
        return given == null || given.isBlank()
                ? ""
                : "<%s class=\"%s\">%s</%s>\n".formatted(name, style, text(given), name);
    }

    /** Paragraphs are parted by an empty line; a single line break stays one. */
    static String paragraphs(String given) {
        return given == null
                ? ""
                : BETWEEN_PARAGRAPHS
                        .splitAsStream(given.replace("\r\n", "\n").replace('\r', '\n'))
                        .map(Markup::text)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .map(paragraph -> "<p>" + paragraph.replace("\n", "<br/>") + "</p>\n")
                        .collect(Collectors.joining());
    }
}
