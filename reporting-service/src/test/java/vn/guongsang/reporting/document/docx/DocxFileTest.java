package vn.guongsang.reporting.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.guongsang.reporting.document.Fonts;
import vn.guongsang.reporting.document.SomeDocument;

class DocxFileTest {

    private static final LocalDate DAY = LocalDate.parse("2024-02-05");

    @Test
    void theSameDocumentGivesTheSameBytesAndAnotherNumberOthers() throws IOException {
        byte[] once = DocxFile.write(SomeDocument.of("15/BC-SNV", DAY));

        assertArrayEquals(once, DocxFile.write(SomeDocument.of("15/BC-SNV", DAY)));
        assertTrue(Arrays.mismatch(once, DocxFile.write(SomeDocument.of("16/BC-SNV", DAY))) >= 0);
    }

    @Test
    void theHeadSaysWhoIssuesItWhereAndWhen() throws IOException {
        try (XWPFDocument file = read()) {
            assertEquals(
                    List.of("ỦY BAN NHÂN DÂN TỈNH", "SỞ NỘI VỤ", "", "Số: 15/BC-SNV"),
                    texts(file.getTables().get(0).getRow(0).getCell(0)));
            assertEquals(
                    List.of(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "",
                            "Thừa Thiên Huế, ngày 05 tháng 02 năm 2024"),
                    texts(file.getTables().get(0).getRow(0).getCell(1)));
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheDecreeAndANumberFromTheSecondOn() throws IOException {
        try (XWPFDocument file = read()) {
            CTSectPr section = file.getDocument().getBody().getSectPr();
            assertEquals(
                    List.of(BigInteger.valueOf(11906), BigInteger.valueOf(16838)),
                    List.of(section.getPgSz().getW(), section.getPgSz().getH()));
            assertEquals(
                    List.of(1134L, 850L, 1134L, 1701L),
                    List.of(
                            ((BigInteger) section.getPgMar().getTop()).longValue(),
                            ((BigInteger) section.getPgMar().getRight()).longValue(),
                            ((BigInteger) section.getPgMar().getBottom()).longValue(),
                            ((BigInteger) section.getPgMar().getLeft()).longValue()));
            assertTrue(section.isSetTitlePg());
            assertEquals(1, section.sizeOfHeaderReferenceArray());
        }
    }

    @Test
    void theTableRepeatsItsHeaderAndShadesEmptyCells() throws IOException {
        try (XWPFDocument file = read()) {
            XWPFTable table = file.getTables().get(1);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals(32, table.getNumberOfRows());
            assertEquals(List.of("TT", "Lĩnh vực", "Cá nhân", "Tập thể"), cells(table, 0));
            assertEquals("1.001", table.getRow(1).getCell(2).getText());
            assertEquals("D9D9D9", table.getRow(7).getCell(2).getColor());
            assertEquals(List.of("", "Tổng cộng", "26.413", "465"), cells(table, 31));
        }
    }

    @Test
    void theEndNamesTheRecipientsAndWhoSigns() throws IOException {
        try (XWPFDocument file = read()) {
            XWPFTable end = file.getTables().get(2);
            assertEquals(
                    List.of("Nơi nhận:", "- Như trên;", "- Ủy ban nhân dân tỉnh (b/c);", "- Lưu: VT, TĐKT."),
                    texts(end.getRow(0).getCell(0)));
            assertEquals(
                    List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "Nguyễn Thị Mẫu"),
                    texts(end.getRow(0).getCell(1)));
        }
    }

    @Test
    void theFontIsEmbeddedAndUnscrambledByItsKey() throws IOException {
        try (XWPFDocument file = read()) {
            PackagePart part = file.getPackage()
                    .getPartsByContentType("application/vnd.openxmlformats-officedocument.obfuscatedFont")
                    .get(0);
            byte[] bytes = part.getInputStream().readAllBytes();
            String key = DocxParts.key(Fonts.BOLD).toString().replace("-", "");
            for (int i = 0; i < 32; i++) {
                int at = 30 - 2 * (i % 16);
                bytes[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
            }
            assertArrayEquals(Fonts.BOLD.bytes(), bytes);
            assertEquals(
                    4,
                    file.getPackage()
                            .getPartsByContentType("application/vnd.openxmlformats-officedocument.obfuscatedFont")
                            .size());
        }
    }

    private static XWPFDocument read() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFile.write(SomeDocument.of("15/BC-SNV", DAY))));
    }

    private static List<String> texts(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> cells(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
    }
}
