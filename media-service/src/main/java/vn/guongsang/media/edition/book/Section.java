package vn.guongsang.media.edition.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.edition.content.Imprint;

/**
 * One section of a book as XHTML, the same in every format.
 *
 * @param id its file name and anchor
 * @param title its line in tables of contents
 * @param type what it is, in the words of EPUB
 */
record Section(String id, String title, String type, String body) {

    /** Before the table of contents: cover, imprint and, if there is one, preface. */
    static List<Section> front(Book book) {
        List<Section> front = new ArrayList<>(List.of(cover(book), imprint(book)));
        String preface = Markup.paragraphs(book.content().preface());
        if (!preface.isEmpty()) {
            front.add(new Section("preface", "Lời giới thiệu", "preface", "<h1>Lời giới thiệu</h1>\n" + preface));
        }
        return front;
    }

    /** The chapters, in order. */
    static List<Section> chapters(Book book, Function<String, String> address) {
        return book.chapters().stream()
                .map(chapter -> new Section(chapter.anchor(), chapter.title(), "chapter", body(chapter, address)))
                .toList();
    }

    /** The name of a chapter's picture, from which its address is made. */
    static String pictureName(Chapter chapter, int index) {
        return chapter.anchor() + "-" + (index + 1) + ".jpg";
    }

    private static Section cover(Book book) {
        String body = "<div class=\"cover\">\n"
                + Markup.element(
                        "p", "cover-publisher", book.content().imprint().publisherBody())
                + Markup.element("h1", "cover-title", book.content().title())
                + Markup.element("p", "cover-period", book.period())
                + "<div class=\"cover-rule\"></div>\n</div>\n";
        return new Section("cover", "Bìa", "cover", body);
    }

    private static Section imprint(Book book) {
        Imprint imprint = book.content().imprint();
        String licence = imprint.hasLicence()
                ? "Giấy phép xuất bản số %s ngày %s do %s cấp"
                        .formatted(imprint.licenceNumber(), Dates.of(imprint.licenceDate()), imprint.licenceIssuer())
                : null;
        String editors = imprint.editors().isEmpty() ? null : "Ban biên tập: " + String.join(", ", imprint.editors());
        String body = "<h1>Thông tin ấn phẩm</h1>\n<div class=\"imprint\">\n"
                + Stream.of(
                                book.content().title() + ". " + book.period(),
                                "Cơ quan xuất bản: " + imprint.publisherBody(),
                                "Chịu trách nhiệm xuất bản: " + imprint.editorInChief(),
                                editors,
                                licence,
                                imprint.note(),
                                "Bản dựng số %d, ngày %s"
                                        .formatted(book.revision(), Dates.of(Vietnam.dateOf(book.madeAt()))),
                                "Mã ấn phẩm: " + book.urn())
                        .map(line -> Markup.element("p", "line", line))
                        .collect(Collectors.joining())
                + "</div>\n";
        return new Section("imprint", "Thông tin ấn phẩm", "copyright-page", body);
    }

    private static String body(Chapter chapter, Function<String, String> address) {
        if (chapter instanceof Chapter.Profile profile) {
            return profile(profile, address);
        }
        Chapter.Recall recall = (Chapter.Recall) chapter;
        return "<div class=\"recall\">\n"
                + Markup.element("h1", "recalled", recall.title())
                + Markup.element("p", "why", recall.reason())
                + Markup.element("p", "day", "Ngày thu hồi: " + Dates.of(recall.on()))
                + "<p>Đề nghị ngừng sử dụng, trích dẫn trang này trong các bản đã phát hành trước đó.</p>\n</div>\n";
    }

    private static String profile(Chapter.Profile profile, Function<String, String> address) {
        StringBuilder body = new StringBuilder()
                .append(Markup.element("p", "kicker", profile.number() + " · " + profile.sector()))
                .append(Markup.element("h1", "headline", profile.title()))
                .append(Markup.element("p", "name", profile.name()))
                .append(Markup.element("p", "unit", profile.unit()))
                .append(Markup.element("p", "summary", profile.summary()));
        for (int i = 0; i < profile.pictures().size(); i++) {
            body.append(figure(profile.pictures().get(i), address.apply(pictureName(profile, i))));
        }
        body.append("<div class=\"story\">\n")
                .append(Markup.paragraphs(profile.story()))
                .append("</div>\n<div class=\"decisions\">\n<h2>Công nhận</h2>\n<ul>\n");
        profile.recognitions().forEach(line -> body.append(Markup.element("li", "decision", line)));
        return body.append("</ul>\n</div>\n").toString();
    }

    private static String figure(Picture picture, String source) {
        return "<figure><img src=\"%s\" alt=\"%s\"/>\n<figcaption>%s <span class=\"credit\">(%s)</span></figcaption></figure>\n"
                .formatted(
                        source,
                        Markup.text(picture.altText()),
                        Markup.text(picture.caption()),
                        Markup.text(picture.credit()));
    }
}
