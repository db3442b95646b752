package vn.guongsang.reporting.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import vn.guongsang.reporting.document.Fonts;

/** The parts of a DOCX beside its text: styles, page, page number and the embedded fonts. */
final class DocxParts {

    /** Between the margins: 210 mm less 30 and 15. */
    static final int TEXT_WIDTH = 9354;

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PAGE_NUMBER = "gsPageNumber";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final int SCRAMBLED = 32;
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private DocxParts() {}

    static void addTo(XWPFDocument file) {
        PackagePart main = file.getPackagePart();
        part(main, "styles", "gsStyles", resource("styles.xml"));
        part(main, "header", PAGE_NUMBER, resource("page-number.xml"));
        addFonts(part(main, "fontTable", "gsFonts", resource("font-table.xml")));
    }

    /** A4, margins 20, 15, 20 and 30 mm; the page number from the second page on. */
    static void setPage(XWPFDocument file) {
        CTSectPr section = file.getDocument().getBody().isSetSectPr()
                ? file.getDocument().getBody().getSectPr()
                : file.getDocument().getBody().addNewSectPr();
        var header = section.addNewHeaderReference();
        header.setType(STHdrFtr.DEFAULT);
        header.setId(PAGE_NUMBER);
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(20));
        margins.setRight(twips(15));
        margins.setBottom(twips(20));
        margins.setLeft(twips(30));
        margins.setHeader(twips(10));
        margins.setFooter(twips(10));
        margins.setGutter(0);
        section.addNewTitlePg().setVal(STOnOff1.ON);
    }

    private static long twips(int millimetres) {
        return Math.round(millimetres * TWIPS_PER_MM);
    }

    private static void addFonts(PackagePart table) {
        for (Fonts font : Fonts.values()) {
            String name = "fonts/" + font.name().toLowerCase(Locale.ROOT) + ".odttf";
            // The table of fonts names them rId1 to rId4, in the order of the forms.
            part(table, "font", "rId" + (font.ordinal() + 1), new Content(name, FONT_TYPE, scrambled(font)));
        }
    }

    /** ECMA-376, part 4: the first 32 bytes, each with one of the key's, from its end. */
    private static byte[] scrambled(Fonts font) {
        String key = key(font).toString().replace("-", "");
        byte[] bytes = font.bytes();
        for (int i = 0; i < SCRAMBLED; i++) {
            int at = key.length() - 2 - 2 * (i % 16);
            bytes[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
        }
        return bytes;
    }

    /** The same key in each file: it hides nothing, and the table of fonts names it. */
    static UUID key(Fonts font) {
        return UUID.nameUUIDFromBytes(font.name().getBytes(StandardCharsets.UTF_8));
    }

    private static PackagePart part(PackagePart owner, String relation, String id, byte[] xml) {
        return part(owner, relation, id, new Content(relation + ".xml", TYPES + relation + "+xml", xml));
    }

    private static PackagePart part(PackagePart owner, String relation, String id, Content content) {
        try {
            PackagePart part = owner.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/" + content.name()), content.type());
            try (OutputStream out = part.getOutputStream()) {
                out.write(content.bytes());
            }
            owner.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation, id);
            return part;
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(content.name(), e);
        }
    }

    /** What a part holds. */
    private record Content(String name, String type, byte[] bytes) {}

    private static byte[] resource(String name) {
        try (InputStream in = DocxParts.class.getResourceAsStream("/document/docx/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
