package vn.guongsang.reporting.document.pdf;

import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.guongsang.reporting.document.Block;
import vn.guongsang.reporting.document.Chart;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.Grid;
import vn.guongsang.reporting.document.Letterhead;
import vn.guongsang.reporting.document.Recipients;
import vn.guongsang.reporting.document.chart.ChartPicture;

/** Puts a document into XHTML, from which the PDF is set; how it looks stands in the style sheet. */
final class HtmlPage {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private HtmlPage() {}

    static String of(Document document, String style) {
        Document.Title title = document.title();
        return """
                <html lang="vi"><head><title>%s</title><meta name="author" content="%s"/><meta name="subject" content="%s"/>
                <bookmarks>%s</bookmarks><style>%s</style></head><body>%s%s%s%s</body></html>"""
                .formatted(
                        text(title.kind() + " " + title.subject()),
                        text(document.letterhead().issuer()),
                        text(title.subject()),
                        bookmarks(document),
                        style,
                        head(document.letterhead()),
                        title(title),
                        body(document),
                        end(document));
    }

    private static String head(Letterhead head) {
        String superior =
                head.superior() == null ? "" : div("superior", head.superior().toUpperCase(VIETNAMESE));
        return sides(
                "sides head",
                "left",
                superior
                        + div("issuer", head.issuer().toUpperCase(VIETNAMESE))
                        + div("line issuer-line", "")
                        + div("number", head.numberLine()),
                div("country", Letterhead.COUNTRY)
                        + div("motto", Letterhead.MOTTO)
                        + div("line motto-line", "")
                        + div("place", head.placeAndDate()));
    }

    private static String title(Document.Title title) {
        return "<h1 class=\"kind\">" + text(title.kind()) + "</h1>"
                + paragraph("subject", title.subject())
                + div("line title-line", "")
                + (title.addressee() == null ? "" : paragraph("addressee", "Kính gửi: " + title.addressee()));
    }

    private static String body(Document document) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < document.body().size(); i++) {
            html.append(block(document.body().get(i), i)).append('\n');
        }
        return html.toString();
    }

    private static String block(Block block, int number) {
        if (block instanceof Block.Heading heading) {
            return "<h%d id=\"b%d\">%s</h%d>"
                    .formatted(heading.level() + 1, number, text(heading.text()), heading.level() + 1);
        }
        if (block instanceof Block.Text text) {
            return paragraph(text.style().name().toLowerCase(Locale.ROOT), text.text());
        }
        return block instanceof Grid grid ? table(grid) : picture((Chart) block);
    }

    private static String picture(Chart chart) {
        return "<p class=\"picture\"><img alt=\"%s\" style=\"width: %dpt; height: %dpt\" src=\"data:image/png;base64,%s\"/></p>"
                .formatted(
                        text(chart.description()),
                        ChartPicture.WIDTH,
                        ChartPicture.height(chart),
                        Base64.getEncoder().encodeToString(ChartPicture.png(chart)));
    }

    private static String table(Grid grid) {
        String columns = grid.columns().stream()
                .map(column -> "<col style=\"width: %d%%\"/>".formatted(100 * column.width() / grid.width()))
                .collect(Collectors.joining());
        String head = grid.columns().stream()
                .map(column -> "<th scope=\"col\">" + text(column.name()) + "</th>")
                .collect(Collectors.joining());
        String rows = grid.rows().stream()
                .map(row -> "<tr>" + row.stream().map(HtmlPage::cell).collect(Collectors.joining()) + "</tr>")
                .collect(Collectors.joining("\n"));
        return "<table class=\"grid\">%s<thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(columns, head, rows);
    }

    private static String cell(Grid.Cell cell) {
        String colour = cell.shade().colour();
        return "<td class=\"%s %s\"%s>%s</td>"
                .formatted(
                        cell.isNumber() ? "number-cell" : "text-cell",
                        cell.shade().name().toLowerCase(Locale.ROOT),
                        colour == null ? "" : " style=\"background-color: #" + colour + "\"",
                        text(cell.text()));
    }

    private static String end(Document document) {
        Document.Signature signature = document.signature();
        String recipients = Recipients.lines(document.recipients()).stream()
                .map(line -> div("recipient", line))
                .collect(Collectors.joining());
        return sides(
                "sides end",
                "left recipients",
                div("recipients-head", Recipients.HEADING) + recipients,
                (signature.authority() == null ? "" : div("authority", signature.authority()))
                        + div("authority", signature.position())
                        + div("signing", "")
                        + div("name", signature.name() == null ? "" : signature.name()));
    }

    private static String sides(String kind, String leftKind, String left, String right) {
        return "<table class=\"%s\"><tbody><tr><td class=\"%s\">%s</td><td>%s</td></tr></tbody></table>\n"
                .formatted(kind, leftKind, left, right);
    }

    private static String bookmarks(Document document) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < document.body().size(); i++) {
            if (document.body().get(i) instanceof Block.Heading heading && heading.level() == 1) {
                marks.append("<bookmark name=\"%s\" href=\"#b%d\"/>".formatted(text(heading.text()), i));
            }
        }
        return marks.toString();
    }

    private static String div(String kind, String text) {
        return "<div class=\"%s\">%s</div>".formatted(kind, text(text));
    }

    private static String paragraph(String kind, String text) {
        return "<p class=\"%s\">%s</p>".formatted(kind, text(text));
    }

    private static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
