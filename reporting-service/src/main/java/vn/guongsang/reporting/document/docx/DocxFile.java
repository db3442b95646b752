package vn.guongsang.reporting.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.FixedZip;

/** Writes a document as DOCX, in the layout of Nghị định 30/2020/NĐ-CP. */
public final class DocxFile {

    /** What the file calls itself the work of. */
    private static final String PRODUCER = "Gương Sáng";

    private DocxFile() {}

    /** The file; the same document gives the same bytes. */
    public static byte[] write(Document document) {
        try (XWPFDocument file = new XWPFDocument()) {
            DocxParts.addTo(file);
            describe(file, document);
            DocxLetter letter = new DocxLetter(file);
            letter.head(document.letterhead());
            letter.title(document.title());
            DocxBody body = new DocxBody(file);
            document.body().forEach(body::add);
            letter.end(document.signature(), document.recipients());
            DocxParts.setPage(file);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.write(out);
            return FixedZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    /** The moments in the properties are those of the document, not of the clock. */
    private static void describe(XWPFDocument file, Document document) {
        Optional<Date> at = Optional.of(Date.from(document.identity().madeAt()));
        POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
        core.setTitle(document.title().kind() + " " + document.title().subject());
        core.setCreator(document.letterhead().issuer());
        core.setIdentifier(document.identity().id().toString());
        core.setCreated(at);
        core.setModified(at);
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PRODUCER);
    }
}
