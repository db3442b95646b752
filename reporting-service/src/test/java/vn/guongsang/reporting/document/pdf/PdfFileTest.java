package vn.guongsang.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.guongsang.reporting.document.SomeDocument;

class PdfFileTest {

    private static final LocalDate DAY = LocalDate.parse("2024-12-05");

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        byte[] once = PdfFile.write(SomeDocument.of("15/BC-SNV", DAY));

        assertArrayEquals(once, PdfFile.write(SomeDocument.of("15/BC-SNV", DAY)));
    }

    @Test
    void theTextIsThereInVietnamese() throws IOException {
        try (PDDocument file = read("15/BC-SNV", DAY)) {
            String text = new PDFTextStripper().getText(file);
            assertTrue(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), text);
            assertTrue(text.contains("Thừa Thiên Huế, ngày 05 tháng 12 năm 2024"), text);
            assertTrue(text.contains("Tiếp tục thực hiện Kế hoạch <2025> & các năm sau."), text);
            assertTrue(text.contains("26.413"), text);
        }
    }

    @Test
    void aDocumentWithoutNumberAndDateLeavesRoomForThem() throws IOException {
        try (PDDocument file = read(null, null)) {
            String text = new PDFTextStripper().getText(file);
            assertTrue(text.contains("/BC"), text);
            assertTrue(text.contains("Thừa Thiên Huế, ngày"), text);
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        try (PDDocument file = read("15/BC-SNV", DAY)) {
            assertTrue(firstLine(file, 1).contains("CỘNG HÒA")
                    || firstLine(file, 1).contains("ỦY BAN"));
            assertEquals("2", firstLine(file, 2));
            assertEquals("3", firstLine(file, 3));
        }
    }

    @Test
    void everyFontIsEmbeddedAndThePageIsA4() throws IOException {
        try (PDDocument file = read("15/BC-SNV", DAY)) {
            TreeSet<String> names = new TreeSet<>();
            for (PDPage page : file.getPages()) {
                assertEquals(595, Math.round(page.getMediaBox().getWidth()));
                assertEquals(842, Math.round(page.getMediaBox().getHeight()));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    names.add(font.getName().replaceAll("^[A-Z]{6}\\+", ""));
                }
            }
            assertFalse(names.isEmpty());
            assertTrue(names.stream().allMatch(name -> name.startsWith("LiberationSerif")), names.toString());
        }
    }

    private static String firstLine(PDDocument file, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file).strip().lines().findFirst().orElseThrow().strip();
    }

    private static PDDocument read(String number, LocalDate date) throws IOException {
        return Loader.loadPDF(PdfFile.write(SomeDocument.of(number, date)));
    }
}
