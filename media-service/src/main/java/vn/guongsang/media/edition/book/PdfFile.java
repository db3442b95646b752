package vn.guongsang.media.edition.book;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jboss.logging.Logger;

/** Writes a book as a tagged PDF (PDF/UA) with bookmarks and embedded fonts, A5. */
final class PdfFile {

    private static final String FAMILY = "Be Vietnam Pro";
    private static final String PRODUCER = "Gương Sáng";
    private static final int REGULAR = 400;
    private static final int SEMI_BOLD = 600;

    private static final Logger LOG = Logger.getLogger(PdfFile.class);
    private static final String LINE = "<li><a href=\"#%s\" title=\"%s\">%s</a></li>\n";

    static {
        XRLog.setLoggerImpl(new Diary());
    }

    private PdfFile() {}

    /** What the library has to say goes into the log of the service: faults, not its diary. */
    private static final class Diary implements XRLogger {

        @Override
        public void log(String where, Level level, String message) {
            log(where, level, message, null);
        }

        @Override
        public void log(String where, Level level, String message, Throwable fault) {
            if (level.intValue() >= Level.WARNING.intValue()) {
                LOG.warn(message, fault);
            }
        }

        @Override
        public void setLevel(String where, Level level) {
            throw new UnsupportedOperationException("the level is that of the service's log");
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
        }
    }

    static byte[] write(Book book) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .withHtmlContent(document(book), null);
        builder.useUriResolver(
                (base, address) -> address.startsWith("data:") || address.startsWith("#") ? address : null);
        font(builder, Material.REGULAR, REGULAR, FontStyle.NORMAL);
        font(builder, Material.ITALIC, REGULAR, FontStyle.ITALIC);
        font(builder, Material.SEMI_BOLD, SEMI_BOLD, FontStyle.NORMAL);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return finished(renderer.getPdfDocument(), book);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** Dates and the id of the file come from the book, not from the clock. */
    private static byte[] finished(PDDocument document, Book book) throws IOException {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(book.madeAt().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentId(book.id().getMostSignificantBits() ^ book.revision());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, Material font, int weight, FontStyle style) {
        byte[] bytes = font.bytes();
        builder.useFont(() -> new ByteArrayInputStream(bytes), FAMILY, weight, style, true);
    }

    private static String document(Book book) {
        List<Section> front = Section.front(book);
        Map<String, String> pictures = pictures(book);
        List<Section> chapters = Section.chapters(book, pictures::get);
        Section contents = new Section("contents", "Mục lục", "toc", contents(chapters));
        List<Section> all = new ArrayList<>(front);
        all.add(contents);
        all.addAll(chapters);
        String imprint = Markup.text(book.content().imprint().publisherBody());
        return """
                <html lang="vi"><head><title>%s</title><meta name="author" content="%s"/><meta name="subject" content="%s"/>
                <bookmarks>%s</bookmarks><style>%s%s</style></head><body>%s</body></html>"""
                .formatted(
                        Markup.text(book.content().title() + ". " + book.period()),
                        imprint,
                        Markup.text("Ấn phẩm giới thiệu các điển hình tiên tiến. " + book.period()),
                        bookmarks(all),
                        Material.STYLE.text(),
                        Material.PDF_STYLE.text(),
                        all.stream().map(PdfFile::section).collect(Collectors.joining()));
    }

    private static Map<String, String> pictures(Book book) {
        Map<String, String> sources = new HashMap<>();
        for (Chapter chapter : book.chapters()) {
            if (chapter instanceof Chapter.Profile profile) {
                for (int i = 0; i < profile.pictures().size(); i++) {
                    byte[] jpeg = profile.pictures().get(i).jpeg();
                    sources.put(
                            Section.pictureName(chapter, i),
                            "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
                }
            }
        }
        return sources;
    }

    private static String bookmarks(List<Section> sections) {
        return sections.stream()
                .map(section ->
                        "<bookmark name=\"%s\" href=\"#%s\"/>".formatted(Markup.text(section.title()), section.id()))
                .collect(Collectors.joining());
    }

    private static String contents(List<Section> chapters) {
        return chapters.stream()
                .map(section ->
                        LINE.formatted(section.id(), Markup.text(section.title()), Markup.text(section.title())))
                .collect(Collectors.joining("", "<h1>Mục lục</h1>\n<ol class=\"contents\">\n", "</ol>\n"));
    }

    private static String section(Section section) {
        return "<div class=\"section %s\" id=\"%s\">\n%s</div>\n"
                .formatted(section.type(), section.id(), section.body());
    }
}
