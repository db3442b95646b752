package vn.guongsang.reporting.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.Fonts;

/** Writes a document as tagged PDF (PDF/UA) with embedded fonts, in the layout of Nghị định 30/2020/NĐ-CP. */
public final class PdfFile {

    private static final String PRODUCER = "Gương Sáng";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new LibraryLog());
    }

    private PdfFile() {}

    /** The file; the same document gives the same bytes. */
    public static byte[] write(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .withHtmlContent(HtmlPage.of(document, style()), null);
        builder.useUriResolver(
                (base, address) -> address.startsWith("data:") || address.startsWith("#") ? address : null);
        font(builder, Fonts.REGULAR, REGULAR, FontStyle.NORMAL);
        font(builder, Fonts.BOLD, BOLD, FontStyle.NORMAL);
        font(builder, Fonts.ITALIC, REGULAR, FontStyle.ITALIC);
        font(builder, Fonts.BOLD_ITALIC, BOLD, FontStyle.ITALIC);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return finished(renderer.getPdfDocument(), document.identity());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** Dates and the id of the file come from the document, not from the clock. */
    private static byte[] finished(PDDocument file, Document.Identity identity) throws IOException {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(identity.madeAt().toEpochMilli());
        PDDocumentInformation information = file.getDocumentInformation();
        information.setCreationDate(made);
        information.setModificationDate(made);
        file.setDocumentId(identity.id().getMostSignificantBits()
                ^ identity.id().getLeastSignificantBits()
                ^ identity.madeAt().toEpochMilli());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, Fonts font, int weight, FontStyle style) {
        byte[] bytes = font.bytes();
        builder.useFont(() -> new ByteArrayInputStream(bytes), Fonts.ASKED_FOR, weight, style, true);
    }

    private static String style() {
        try (InputStream in = PdfFile.class.getResourceAsStream("/document/pdf/document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("document.css", e);
        }
    }
}
