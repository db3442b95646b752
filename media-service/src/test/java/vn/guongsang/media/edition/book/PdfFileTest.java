package vn.guongsang.media.edition.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.guongsang.localstack.parts.ProjectFiles;

class PdfFileTest {

    private static final byte[] PDF = BookFormat.PDF.write(SampleBook.book());
    private static final float PROOF_DPI = 100;
    private static final float FINE_DPI = 400;
    private static final int RECALL_PAGE = 6;

    @Test
    void theSameBookGivesTheSameBytesAndAnotherRevisionOthers() {
        Book book = SampleBook.book();
        Book next = new Book(book.id(), 3, book.madeAt(), book.content(), book.chapters());

        assertArrayEquals(PDF, BookFormat.PDF.write(SampleBook.book()));
        assertFalse(Arrays.equals(PDF, BookFormat.PDF.write(next)));
    }

    @Test
    void everySectionHasItsBookmark() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            Iterable<PDOutlineItem> bookmarks =
                    document.getDocumentCatalog().getDocumentOutline().children();
            List<String> titles = StreamSupport.stream(bookmarks.spliterator(), false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertEquals(
                    List.of(
                            "Bìa",
                            "Thông tin ấn phẩm",
                            "Lời giới thiệu",
                            "Mục lục",
                            "Hợp tác xã làm rau hữu cơ trên đất cát",
                            "Cô giáo đưa con chữ lên bản",
                            "Hồ sơ số 3 đã được thu hồi"),
                    titles);
        }
    }

    @Test
    void itIsTaggedSpeaksVietnameseAndItsPicturesHaveWords() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("vi", document.getDocumentCatalog().getLanguage());
            assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertEquals(
                    "Điển hình tiên tiến toàn tỉnh. Năm 2026",
                    document.getDocumentInformation().getTitle());
            String words = document.getDocument().getObjectsByType(COSName.getPDFName("StructElem")).stream()
                    .map(object -> (org.apache.pdfbox.cos.COSDictionary) object.getObject())
                    .filter(element -> "Figure".equals(element.getNameAsString(COSName.S)))
                    .map(element -> element.getString(COSName.ALT))
                    .collect(Collectors.joining());
            assertEquals("Ba người hái rau trên luống cát", words);
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertEquals(Set.of("BeVietnamPro-Regular", "BeVietnamPro-Italic", "BeVietnamPro-SemiBold"), fonts);
    }

    @Test
    void theTextComesOutAsItWentIn() throws IOException {
        String text = text().replaceAll("\\s+", " ");

        for (String paragraph : SampleBook.STORY.split("\n\n")) {
            String expected = paragraph.replaceAll("\\s+", " ");
            assertTrue(text.contains(expected), expected + " in " + text);
        }
        assertTrue(text.contains("Thu hoạch rau trên cát (Ảnh: Lê Văn Mẫu)"), text);
        assertTrue(text.contains("Hồ sơ số 3 đã được thu hồi Công nhận đã bị thu hồi. Ngày thu hồi: 29/11/2026"), text);
        assertTrue(text.contains("Giấy phép xuất bản số 12/GP-TD ngày 02/11/2026"), text);
    }

    @Test
    void theFrameOfARecallIsAsWideOnItsRightAsOnItsLeft() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(RECALL_PAGE, FINE_DPI);
            List<Integer> red = IntStream.range(0, page.getWidth())
                    .filter(x -> isRed(page.getRGB(x, page.getHeight() / 4)))
                    .boxed()
                    .toList();

            int middle = page.getWidth() / 2;
            long left = red.stream().filter(x -> x < middle).count();
            assertTrue(left >= 2, "pixels of the left border: " + left);
            assertEquals(left, red.size() - left, 1.0);
        }
    }

    private static boolean isRed(int rgb) {
        int green = rgb >> 8 & 0xFF;
        return (rgb >> 16 & 0xFF) - green > 100 && green < 60;
    }

    /** Pages for the eye: docs/proof, rewritten with -Dproof.write=true. */
    @Test
    @EnabledIfSystemProperty(named = "proof.write", matches = "true")
    void thePagesAreRendered() throws IOException {
        Path folder = ProjectFiles.root().resolve("docs/proof");
        Files.createDirectories(folder);
        Map<String, Integer> pages =
                Map.of("cover", 0, "imprint", 1, "contents", 3, "profile", 4, "recall", RECALL_PAGE);
        try (PDDocument document = Loader.loadPDF(PDF)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (Map.Entry<String, Integer> page : pages.entrySet()) {
                BufferedImage image = renderer.renderImageWithDPI(page.getValue(), PROOF_DPI);
                ImageIO.write(
                        image,
                        "png",
                        folder.resolve("edition-" + page.getKey() + ".png").toFile());
            }
        }
    }

    private static String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
