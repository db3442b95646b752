package vn.guongsang.kit.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.read.TableRow.Fault;

class TableReaderTest {

    private static final TableSchema SCHEMA = new TableSchema(List.of(
            Column.text("name", 20, "Họ tên", "Tên").needed(),
            Column.integer("year", "Năm", "Year"),
            Column.date("day", "Ngày")));
    private static final String XLSX = TableFormat.XLSX.mediaType();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ tên,Năm,Ngày\nLê Thị Mẫu,2019,2019-09-02\n",
                "\uFEFFHọ tên;Năm;Ngày\r\nLê Thị Mẫu;2019;2/9/2019\r\n",
                "HO TEN\tyear\tngay\nLê Thị Mẫu\t 2019 \t2/9/2019",
                "Ngày,Tên,Year\n2019-09-02,\"Lê Thị Mẫu\",2019\n\n,,\n",
            })
    void aTableIsReadWhateverItsMarkSeparatorOrderAndHeaderSpelling(String csv) {
        List<TableRow> rows = csv(csv);
        assertEquals(1, rows.size());
        TableRow row = rows.get(0);
        assertEquals(2, row.number());
        assertEquals("Lê Thị Mẫu", row.text("name"));
        assertEquals(2019, row.integer("year"));
        assertEquals(LocalDate.of(2019, 9, 2), row.date("day"));
        assertEquals(List.of(), row.faults());
    }

    @Test
    void aSpreadsheetSaysTheSameAsItsCsv() {
        byte[] xlsx = Workbooks.of(sheet -> {
            sheet.value(0, 0, "Họ tên");
            sheet.value(0, 1, "Năm");
            sheet.value(0, 2, "Ngày");
            sheet.value(1, 0, "Lê Thị Mẫu");
            sheet.value(1, 1, 2019);
            sheet.value(1, 2, LocalDate.of(2019, 9, 2));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 0, "Trần");
            sheet.value(3, 1, "hai");
        });
        assertEquals(csv("Họ tên,Năm,Ngày\nLê Thị Mẫu,2019,2/9/2019\n\nTrần,hai,\n"), xlsx(xlsx));
    }

    @Test
    void rowsKeepTheirNumbersAndTextIsComposed() {
        List<TableRow> rows = csv("Tên\nLe\u0302\n\n\"hai\ndòng\"\nba");
        assertEquals(List.of(2, 4, 5), rows.stream().map(TableRow::number).toList());
        assertEquals("Lê", rows.get(0).text("name"));
        assertEquals("hai\ndòng", rows.get(1).text("name"));
    }

    @Test
    void wrongCellsAreNamedAndTheOthersRead() {
        TableRow row = csv("Tên,Năm,Ngày\n=cmd|' /C calc'!A0,-5,31/2/2019").get(0);
        assertEquals(
                List.of(
                        new Fault("name", "cell-formula", List.of()),
                        new Fault("year", "cell-integer", List.of()),
                        new Fault("day", "cell-date", List.of())),
                row.faults());
        assertEquals(
                List.of(new Fault("name", "cell-required", List.of())),
                csv("Tên,Năm\n,2019").get(0).faults());
        assertEquals(
                List.of(new Fault("name", "cell-too-long", List.of(20))),
                csv("Tên\n" + "x".repeat(21)).get(0).faults());
        assertEquals(
                List.of(new Fault("name", "forbidden-character", List.of())),
                csv("Tên\na\u202Eb").get(0).faults());
    }

    @Test
    void aFormulaIsNeitherComputedNorTakenFromWhatTheSpreadsheetHasComputed() {
        TableRow row = xlsx(Workbooks.of(sheet -> {
                    sheet.value(0, 0, "Tên");
                    sheet.value(0, 1, "Năm");
                    sheet.formula(1, 0, "HYPERLINK(\"http://example.invalid\")");
                    sheet.value(1, 1, 2019);
                }))
                .get(0);
        assertEquals(List.of(new Fault("name", "cell-formula", List.of())), row.faults());
        assertNull(row.text("name"));
        assertEquals(2019, row.integer("year"));
    }

    @Test
    void unknownMissingAndDoubleColumnsAreRefusedByName() {
        ProblemException refused = refused("text/csv", bytes("Năm,Year,Tuổi\n1,2,3"), TableLimits.USUAL);
        assertEquals(TableProblem.TABLE_HEADER_INVALID, refused.type());
        assertEquals(
                List.of("/header/1 column-double", "/header/2 column-unknown", "/header column-missing"),
                refused.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList());
        assertEquals(List.of("Tuổi"), refused.faults().get(1).arguments());
        assertEquals(List.of("Họ tên", "Năm", "Ngày"), refused.faults().get(1).allowed());
        assertProblem(TableProblem.TABLE_HEADER_INVALID, "text/csv", bytes(""));
    }

    @Test
    void otherEncodingsAreRefused() {
        String csv = "Họ tên\nLê Thị Mẫu";
        assertProblem(TableProblem.TABLE_ENCODING, "text/csv", csv.getBytes(StandardCharsets.UTF_16));
        assertProblem(TableProblem.TABLE_ENCODING, "text/csv", csv.getBytes(Charset.forName("windows-1258")));
        assertProblem(TableProblem.TABLE_ENCODING, "text/csv", bytes("Tên\na\0b"));
    }

    @Test
    void contentTypeAndFirstBytesHaveToAgree() {
        byte[] xlsx = Workbooks.of(sheet -> sheet.value(0, 0, "Tên"));
        assertProblem(TableProblem.TABLE_FORMAT_UNSUPPORTED, "text/csv", xlsx);
        assertProblem(TableProblem.TABLE_FORMAT_UNSUPPORTED, XLSX, bytes("Tên\na"));
        assertProblem(TableProblem.TABLE_FORMAT_UNSUPPORTED, "text/html", bytes("Tên\na"));
        assertEquals(List.of(), xlsx(xlsx));
    }

    @Test
    void moreThanTheLimitsIsRefused() {
        TableLimits limits = new TableLimits(40, 1_000_000, 2, 2);
        assertEquals(
                2,
                TableReader.read("text/csv", bytes("Tên\na\nb"), SCHEMA, limits).size());
        assertTooLarge("table-rows", "Tên\na\nb\nc", limits);
        assertTooLarge("table-columns", "Tên,Năm,Ngày\na", limits);
        assertTooLarge("table-bytes", "Tên\n" + "x".repeat(40), limits);
    }

    @Test
    void aBrokenFileIsUnreadable() {
        assertProblem(TableProblem.TABLE_UNREADABLE, "text/csv", bytes("Tên\n\"không đóng"));
        assertProblem(TableProblem.TABLE_UNREADABLE, XLSX, bytes("PK\u0003\u0004 rồi hết"));
        assertProblem(TableProblem.TABLE_UNREADABLE, XLSX, Workbooks.zip("a.txt", bytes("không phải sổ")));
    }

    @Test
    void aBombOfOneGigabyteInOneCellIsNotUnpacked() {
        byte[] bomb = Workbooks.bomb(1_073_741_824L);
        assertTrue(bomb.length < 2_000_000, "it is small: " + bomb.length);
        assertProblem(TableProblem.TABLE_UNSAFE, XLSX, bomb);
    }

    @Test
    void entitiesAndStrangePathsAreRefused() {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertProblem(TableProblem.TABLE_UNSAFE, XLSX, Workbooks.zip("xl/workbook.xml", bytes(xxe)));
        assertProblem(
                TableProblem.TABLE_UNSAFE,
                XLSX,
                Workbooks.zip("xl/workbook.xml", xxe.getBytes(StandardCharsets.UTF_16)));
        for (String path : List.of("../../etc/passwd", "/etc/passwd", "C:\\windows\\x.xml", "a\\..\\b")) {
            assertProblem(TableProblem.TABLE_UNSAFE, XLSX, Workbooks.zip(path, bytes("x")));
        }
    }

    private static void assertTooLarge(String rule, String csv, TableLimits limits) {
        ProblemException refused = refused("text/csv", bytes(csv), limits);
        assertEquals(TableProblem.TABLE_TOO_LARGE, refused.type());
        assertEquals(rule, refused.faults().get(0).code());
    }

    private static void assertProblem(TableProblem problem, String contentType, byte[] bytes) {
        assertEquals(problem, refused(contentType, bytes, TableLimits.USUAL).type());
    }

    private static ProblemException refused(String contentType, byte[] bytes, TableLimits limits) {
        return assertThrows(ProblemException.class, () -> TableReader.read(contentType, bytes, SCHEMA, limits));
    }

    private static List<TableRow> csv(String text) {
        return TableReader.read("text/csv; charset=utf-8", bytes(text), SCHEMA, TableLimits.USUAL);
    }

    private static List<TableRow> xlsx(byte[] bytes) {
        return TableReader.read(XLSX, bytes, SCHEMA, TableLimits.USUAL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
