package vn.guongsang.nominations.feed;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/** The text of a profile as plain text and as HTML: paragraphs and pictures, nothing else, whatever was typed. */
final class FeedText {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private FeedText() {}

    /** The whole text; a profile without a story consists of its summary. */
    static String plain(ProfileView profile) {
        return clean(profile.story() == null || profile.story().isBlank() ? profile.summary() : profile.story());
    }

    static String html(ProfileView profile) {
        Stream<String> paragraphs = BETWEEN_PARAGRAPHS
                .splitAsStream(plain(profile))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br />") + "</p>");
        Stream<String> pictures = FeedPhoto.of(profile).stream().map(FeedText::figure);
        return Stream.concat(paragraphs, pictures).collect(Collectors.joining("\n"));
    }

    /** Why a profile has to be taken down, and the notice for the press if there is one; without the name. */
    static String removal(ChangeItem.Tombstone tombstone) {
        String why = reason(tombstone.reason());
        return tombstone.notice() == null ? why : why + " " + clean(tombstone.notice());
    }

    private static String reason(String code) {
        return switch (code) {
            case "REVOKED" -> "Công nhận đã bị thu hồi: gỡ hồ sơ này và mọi bản sao, kể cả ảnh.";
            case "CONSENT_WITHDRAWN" -> "Không còn căn cứ công bố: gỡ hồ sơ này và mọi bản sao, kể cả ảnh.";
            case "REMOVED" -> "Hồ sơ đã bị gỡ bỏ: gỡ hồ sơ này và mọi bản sao, kể cả ảnh.";
            case "WITHDRAWN" -> "Hồ sơ được rút: gỡ hồ sơ này và mọi bản sao cho đến khi có bản mới.";
            case "NOT_SELECTED" -> "Hồ sơ không còn thuộc lĩnh vực, cấp hoặc đơn vị đã chọn.";
            default -> "Hồ sơ tạm thời không được công bố: gỡ cho đến khi có bản mới.";
        };
    }

    /** Composed (TCVN 6909), with line breaks of one kind, without what XML cannot carry. */
    static String clean(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        return VietnameseText.nfc(NOT_XML.matcher(lines).replaceAll(""));
    }

    private static String figure(FeedPhoto photo) {
        return "<figure><img src=\"%s\" alt=\"%s\" /><figcaption>%s (%s)</figcaption></figure>"
                .formatted(
                        escaped(photo.url()),
                        escaped(photo.altText()),
                        escaped(photo.caption()),
                        escaped(photo.credit()));
    }

    private static String escaped(String text) {
        String safe = clean(text);
        for (Escape escape : ESCAPES) {
            safe = safe.replace(escape.sign(), escape.entity());
        }
        return safe;
    }

    private static final List<Escape> ESCAPES = List.of(
            new Escape("&", "&amp;"),
            new Escape("<", "&lt;"),
            new Escape(">", "&gt;"),
            new Escape("\"", "&quot;"),
            new Escape("'", "&#39;"));

    /** A sign that HTML gives a meaning, and how it is written without one. */
    private record Escape(String sign, String entity) {}
}
