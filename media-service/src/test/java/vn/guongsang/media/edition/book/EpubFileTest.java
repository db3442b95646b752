package vn.guongsang.media.edition.book;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EpubFileTest {

    private static final byte[] EPUB = BookFormat.EPUB.write(SampleBook.book());

    @Test
    void epubCheckFindsNoErrorAndNoWarning() {
        assertEquals("", complaints(EPUB));
    }

    /** So that the test above could fail. */
    @Test
    void epubCheckComplainsOfADamagedBook() {
        byte[] broken = new String(EPUB, StandardCharsets.ISO_8859_1)
                .replace("EPUB/p-001.xhtml", "EPUB/p-00x.xhtml")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertTrue(complaints(broken).contains("File \"EPUB/p-001.xhtml\" could not be found"), complaints(broken));
    }

    @Test
    void theSameBookGivesTheSameBytesAndAnotherRevisionOthers() {
        Book book = SampleBook.book();
        Book next = new Book(book.id(), 3, book.madeAt(), book.content(), book.chapters());

        assertArrayEquals(EPUB, BookFormat.EPUB.write(SampleBook.book()));
        assertFalse(java.util.Arrays.equals(EPUB, BookFormat.EPUB.write(next)));
    }

    @Test
    void theMediaTypeComesFirstAndUncompressedAndEveryEntryHasTheSameDate() throws IOException {
        assertEquals("application/epub+zip", new String(EPUB, 38, 20, StandardCharsets.US_ASCII));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(EPUB))) {
            ZipEntry first = zip.getNextEntry();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
                assertEquals("2000-01-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
    }

    @Test
    void everyPartOfTheBookIsInIt() throws IOException {
        assertEquals(
                List.of(
                        "mimetype",
                        "META-INF/container.xml",
                        "EPUB/package.opf",
                        "EPUB/nav.xhtml",
                        "EPUB/cover.xhtml",
                        "EPUB/imprint.xhtml",
                        "EPUB/preface.xhtml",
                        "EPUB/p-001.xhtml",
                        "EPUB/p-002.xhtml",
                        "EPUB/p-003.xhtml",
                        "EPUB/book.css",
                        "EPUB/fonts/BeVietnamPro-Regular.ttf",
                        "EPUB/fonts/BeVietnamPro-Italic.ttf",
                        "EPUB/fonts/BeVietnamPro-SemiBold.ttf",
                        "EPUB/fonts/OFL.txt",
                        "EPUB/photos/p-001-1.jpg"),
                List.copyOf(pages().keySet()));
    }

    @Test
    void theTextIsWholeEscapedAndTheRecallPageNamesNobody() throws IOException {
        Map<String, String> pages = pages();
        String profile = pages.get("EPUB/p-001.xhtml");
        assertTrue(profile.contains("chắn gió &amp; ủ phân xanh.<br/>Đến nay &lt;hợp tác xã&gt; đã có"), profile);
        assertTrue(profile.contains("alt=\"Ba người hái rau trên luống cát\""));
        assertTrue(
                profile.contains("<figcaption>Thu hoạch rau trên cát <span class=\"credit\">(Ảnh: Lê Văn Mẫu)</span>"));
        assertTrue(pages.get("EPUB/imprint.xhtml")
                .contains("Giấy phép xuất bản số 12/GP-TD ngày 02/11/2026 do Sở Thông tin và Truyền thông Thí Dụ cấp"));
        assertTrue(pages.get("EPUB/imprint.xhtml").contains("Bản dựng số 2, ngày 29/11/2026"));
        assertTrue(pages.get("EPUB/nav.xhtml").contains("<a href=\"p-003.xhtml\">Hồ sơ số 3 đã được thu hồi</a>"));
        assertTrue(pages.get("EPUB/p-003.xhtml").contains("Công nhận đã bị thu hồi."));
    }

    private static Map<String, String> pages() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(EPUB))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return pages;
    }

    private static String complaints(byte[] epub) {
        StringWriter said = new StringWriter();
        WriterReportImpl report = new WriterReportImpl(new PrintWriter(said));
        new EpubCheck(new ByteArrayInputStream(epub), report, "edition.epub").doValidate();
        boolean sound = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount() == 0;
        return sound ? "" : said.toString();
    }
}
