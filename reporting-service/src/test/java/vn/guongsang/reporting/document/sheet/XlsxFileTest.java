package vn.guongsang.reporting.document.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.guongsang.reporting.document.Document;
import vn.guongsang.reporting.document.SomeDocument;
import vn.guongsang.reporting.document.sheet.Sheet.Column;
import vn.guongsang.reporting.document.sheet.Sheet.Kind;

class XlsxFileTest {

    private static final Document.Identity IDENTITY = new Document.Identity(SomeDocument.ID, SomeDocument.MADE_AT);
    private static final Instant AT = Instant.parse("2024-12-05T02:30:00Z");

    @Test
    void theSameRowsGiveTheSameBytes() {
        assertArrayEquals(XlsxFile.write(IDENTITY, List.of(typed())), XlsxFile.write(IDENTITY, List.of(typed())));
    }

    @Test
    void cellsKeepTheirTypes() throws IOException {
        try (XSSFWorkbook book = read(typed())) {
            XSSFSheet sheet = book.getSheet("Số liệu");
            assertEquals("Đơn vị", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(1).getCellType());
            assertEquals(12.5, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(
                    LocalDateTime.parse("2024-12-05T00:00"),
                    sheet.getRow(1).getCell(2).getLocalDateTimeCellValue());
            assertEquals(
                    LocalDateTime.parse("2024-12-05T09:30"),
                    sheet.getRow(1).getCell(3).getLocalDateTimeCellValue());
        }
    }

    @Test
    void sumsAreFormulasThatRecalculateToTheSameSums() throws IOException {
        try (XSSFWorkbook book = read(numbers(1000))) {
            Cell sum = book.getSheetAt(0).getRow(1001).getCell(1);
            double kept = sum.getNumericCellValue();
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();

            assertEquals("SUM(B2:B1001)", sum.getCellFormula());
            assertEquals(500_500.0, kept);
            assertEquals(kept, evaluator.evaluate(sum).getNumberValue());
        }
    }

    @Test
    void anEmptyTableSumsToZeroWithoutAFormula() throws IOException {
        try (XSSFWorkbook book = read(numbers(0))) {
            Cell sum = book.getSheetAt(0).getRow(1).getCell(1);
            assertEquals(CellType.NUMERIC, sum.getCellType());
            assertEquals(0.0, sum.getNumericCellValue());
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNone() throws IOException {
        Sheet sheet = new Sheet(
                "Số liệu",
                List.of(new Column("Tên", Kind.TEXT)),
                () -> List.<List<Object>>of(List.of("=1+1")).stream());
        try (XSSFWorkbook book = read(sheet)) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals("=1+1", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
        assertTrue(new String(CsvSheet.write(sheet), UTF_8).contains("\r\n'=1+1\r\n"));
    }

    private static Sheet typed() {
        return new Sheet(
                "Số liệu",
                List.of(
                        new Column("Đơn vị", Kind.TEXT),
                        new Column("Giờ", Kind.SUMMED),
                        new Column("Ngày", Kind.DATE),
                        new Column("Lúc", Kind.MOMENT)),
                () -> List.of(
                        Arrays.<Object>asList(
                                "Xã Quảng Thọ", new BigDecimal("12.5"), LocalDate.parse("2024-12-05"), AT),
                        Arrays.<Object>asList("Sở Y tế", 3, null, null))
                        .stream());
    }

    private static Sheet numbers(int count) {
        return new Sheet(
                "Số liệu",
                List.of(new Column("Đơn vị", Kind.TEXT), new Column("Số", Kind.SUMMED)),
                () -> IntStream.rangeClosed(1, count).mapToObj(i -> List.<Object>of("Đơn vị " + i, i)));
    }

    private static XSSFWorkbook read(Sheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.write(IDENTITY, List.of(sheet))));
    }
}
