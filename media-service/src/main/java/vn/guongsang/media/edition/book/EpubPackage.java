package vn.guongsang.media.edition.book;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.edition.content.Imprint;

/** The package document, the navigation and the pages of an EPUB. */
final class EpubPackage {

    private static final String XHTML =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="vi" xml:lang="vi">
            <head><title>%s</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
            <body>
            %s</body>
            </html>
            """;

    private static final String PACKAGE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:identifier id="id">%s</dc:identifier>
            <dc:title>%s</dc:title>
            <dc:language>vi</dc:language>
            <dc:publisher>%s</dc:publisher>
            <dc:contributor id="editor">%s</dc:contributor>
            <meta refines="#editor" property="role" scheme="marc:relators">edt</meta>
            <dc:date>%s</dc:date>
            %s<meta property="dcterms:modified">%s</meta>
            %s</metadata>
            <manifest>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="style" href="book.css" media-type="text/css"/>
            <item id="font-licence" href="fonts/OFL.txt" media-type="text/plain"/>
            %s</manifest>
            <spine>
            %s</spine>
            </package>
            """;

    private static final String ACCESSIBILITY =
            """
            <meta property="schema:accessMode">textual</meta>
            <meta property="schema:accessMode">visual</meta>
            <meta property="schema:accessModeSufficient">textual</meta>
            <meta property="schema:accessibilityFeature">alternativeText</meta>
            <meta property="schema:accessibilityFeature">tableOfContents</meta>
            <meta property="schema:accessibilityFeature">readingOrder</meta>
            <meta property="schema:accessibilityHazard">none</meta>
            <meta property="schema:accessibilitySummary">Mọi ảnh có mô tả bằng lời; có mục lục và thứ tự đọc.</meta>
            """;

    private EpubPackage() {}

    static String document(Book book, List<Section> front, List<Section> chapters) {
        Imprint imprint = book.content().imprint();
        String rights = imprint.note() == null ? "" : "<dc:rights>" + Markup.text(imprint.note()) + "</dc:rights>\n";
        return PACKAGE.formatted(
                book.urn(),
                Markup.text(book.content().title() + ". " + book.period()),
                Markup.text(imprint.publisherBody()),
                Markup.text(imprint.editorInChief()),
                Vietnam.dateOf(book.madeAt()),
                rights,
                book.madeAt().truncatedTo(ChronoUnit.SECONDS),
                ACCESSIBILITY,
                manifest(book, front, chapters),
                spine(front, chapters));
    }

    static String navigation(List<Section> front, List<Section> chapters) {
        String lines = Stream.concat(front.stream().skip(1), chapters.stream())
                .map(EpubPackage::line)
                .collect(Collectors.joining());
        String body =
                """
                <nav epub:type="toc" id="toc"><h1>Mục lục</h1>
                <ol class="contents">
                %s</ol></nav>
                <nav epub:type="landmarks" hidden="hidden"><h2>Các phần</h2>
                <ol><li><a epub:type="cover" href="cover.xhtml">Bìa</a></li>
                <li><a epub:type="toc" href="#toc">Mục lục</a></li>
                <li><a epub:type="bodymatter" href="%s.xhtml">Nội dung</a></li></ol></nav>
                """
                        .formatted(
                                lines,
                                (chapters.isEmpty() ? front : chapters).get(0).id());
        return XHTML.formatted("Mục lục", body);
    }

    static String page(Section section) {
        return XHTML.formatted(
                Markup.text(section.title()),
                "<section class=\"%s\" epub:type=\"%s\" id=\"%s\">\n%s</section>\n"
                        .formatted(section.type(), section.type(), section.id(), section.body()));
    }

    private static String line(Section section) {
        return "<li><a href=\"%s.xhtml\">%s</a></li>\n".formatted(section.id(), Markup.text(section.title()));
    }

    private static String manifest(Book book, List<Section> front, List<Section> chapters) {
        StringBuilder items = new StringBuilder();
        Stream.concat(front.stream(), chapters.stream())
                .forEach(page -> items.append(item(page.id(), page.id() + ".xhtml", "application/xhtml+xml")));
        for (Material material : Material.values()) {
            if (material.isFont()) {
                items.append(item("font-" + material.ordinal(), "fonts/" + material.file(), "font/ttf"));
            }
        }
        for (Chapter chapter : book.chapters()) {
            if (chapter instanceof Chapter.Profile profile) {
                for (int i = 0; i < profile.pictures().size(); i++) {
                    String name = Section.pictureName(chapter, i);
                    items.append(item("photo-" + name.replace(".jpg", ""), "photos/" + name, "image/jpeg"));
                }
            }
        }
        return items.toString();
    }

    private static String item(String id, String address, String type) {
        return "<item id=\"%s\" href=\"%s\" media-type=\"%s\"/>\n".formatted(id, address, type);
    }

    private static String spine(List<Section> front, List<Section> chapters) {
        return Stream.of(
                        front.stream().map(Section::id),
                        Stream.of("nav"),
                        chapters.stream().map(Section::id))
                .flatMap(ids -> ids)
                .map("<itemref idref=\"%s\"/>\n"::formatted)
                .collect(Collectors.joining());
    }
}
