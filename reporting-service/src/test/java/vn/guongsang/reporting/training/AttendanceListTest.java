package vn.guongsang.reporting.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class AttendanceListTest {

    private static final String LISTS = "/v1/training-attendance-lists?on=2025-05-20";
    private static final UUID SENT = Ids.next();
    private static final UUID ENDED = Ids.next();
    private static final UUID TWIN = Ids.next();
    private static final UUID OTHER_TWIN = Ids.next();

    @BeforeEach
    void tell() {
        Told.units(
                Some.unit(SENT, UnitType.COMMUNE, "Xã Danh Sách", null),
                Some.unit(ENDED, UnitType.COMMUNE, "Xã Hết Danh Sách", null, Some.DISTRICTS_END),
                Some.unit(TWIN, UnitType.COMMUNE, "Xã Trùng Danh Sách", null),
                Some.unit(OTHER_TWIN, UnitType.COMMUNE, "Xã Trùng Danh Sách", null));
    }

    @Test
    void rowsOfUnitRoleAndNumberBecomeAttendanceAndEqualOnesAreAdded() {
        read(
                        officerOf(SENT),
                        "Đơn vị,Đối tượng,Số người\nXã Danh Sách,EDITOR,2\nxã danh sách,Biên tập viên,3\n"
                                + "Xã Hết Danh Sách,Phóng viên,1\n")
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("attendees", equalTo(6))
                .body("attendance.unitId", contains(SENT.toString(), ENDED.toString()))
                .body("attendance.audience", contains("EDITOR", "REPORTER"))
                .body("attendance.attendees", contains(5, 1));
    }

    @Test
    void everyFaultIsSaidByRowAndColumnAtOnce() {
        read(
                        officerOf(SENT),
                        "unit,audience,attendees\nXã Không Có,EDITOR,2\nXã Trùng Danh Sách,Thợ lặn,x\n"
                                + "Xã Danh Sách,EDITOR,0\n")
                .statusCode(422)
                .body("code", equalTo("attendance-list-invalid"))
                .body(
                        "errors.pointer",
                        contains(
                                "/rows/2/unit",
                                "/rows/3/attendees",
                                "/rows/3/unit",
                                "/rows/3/audience",
                                "/rows/4/attendees"))
                .body(
                        "errors.code",
                        contains(
                                "unit-not-found",
                                "cell-integer",
                                "unit-ambiguous",
                                "audience-unknown",
                                "number-between"));
        read(officerOf(SENT), "unit,audience\nXã Danh Sách,EDITOR\n")
                .statusCode(422)
                .body("code", equalTo("table-header-invalid"));
        read(Persona.of("kiem-toan", "Kiểm toán", "auditor"), "unit,audience,attendees\n")
                .statusCode(403);
    }

    @Test
    void theSameListIsReadFromASpreadsheet() throws IOException {
        byte[] file = workbook(
                row("Đơn vị", "Đối tượng", "Số người"),
                row("Xã Danh Sách", "EDITOR", 2),
                row("xã danh sách", "Biên tập viên", "3"),
                row(),
                row("Xã Hết Danh Sách", "Phóng viên", 1));
        read(officerOf(SENT), Tables.XLSX, file)
                .statusCode(200)
                .body("rows", equalTo(3))
                .body("attendees", equalTo(6))
                .body("attendance.unitId", contains(SENT.toString(), ENDED.toString()))
                .body("attendance.audience", contains("EDITOR", "REPORTER"))
                .body("attendance.attendees", contains(5, 1));
    }

    @Test
    void faultsOfASpreadsheetAreSaidByItsRowNumbers() throws IOException {
        byte[] file = workbook(
                row("unit", "audience", "attendees"),
                row("Xã Không Có", "EDITOR", 2),
                row(),
                row("Xã Danh Sách", "Thợ lặn", 1.5),
                row("Xã Danh Sách", "EDITOR", 100_001));
        read(officerOf(SENT), Tables.XLSX, file)
                .statusCode(422)
                .body("code", equalTo("attendance-list-invalid"))
                .body(
                        "errors.pointer",
                        contains("/rows/2/unit", "/rows/4/attendees", "/rows/4/audience", "/rows/5/attendees"))
                .body("errors.code", contains("unit-not-found", "cell-integer", "audience-unknown", "number-between"));
    }

    @Test
    void aFileThatIsNotTheTableOfItsTypeIsRefusedAsAWhole() throws IOException {
        byte[] csv = "unit,audience,attendees\nXã Danh Sách,EDITOR,2\n".getBytes(StandardCharsets.UTF_8);
        byte[] sheet = workbook(row("unit", "audience", "attendees"), row("Xã Danh Sách", "EDITOR", 2));
        refused(Tables.XLSX, csv, "table-format-unsupported");
        refused(Tables.CSV, sheet, "table-format-unsupported");
        refused(Tables.XLSX, Arrays.copyOf(sheet, sheet.length / 2), "table-unreadable");
        refused(Tables.XLSX, workbook(row("unit", "audience")), "table-header-invalid");
        refused(Tables.XLSX, workbook(many(2001)), "table-too-large");
        read(officerOf(SENT), "application/json", csv).statusCode(415);
        Asked.as(officerOf(SENT))
                .header("Idempotency-Key", Asked.key())
                .noContentType()
                .body(sheet)
                .post(LISTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("table-format-unsupported"));
    }

    private static void refused(String mediaType, byte[] file, String code) {
        read(officerOf(SENT), mediaType, file).statusCode(422).body("code", equalTo(code));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Object[][] many(int rows) {
        Object[][] all = new Object[rows + 1][];
        Arrays.fill(all, row("Xã Danh Sách", "EDITOR", 1));
        all[0] = row("unit", "audience", "attendees");
        return all;
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "thu", "1.0")) {
            Worksheet sheet = book.newWorksheet("Người dự");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number number) {
                        sheet.value(r, c, number);
                    } else {
                        sheet.value(r, c, (String) rows[r][c]);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static ValidatableResponse read(Persona persona, String table) {
        return read(persona, Tables.CSV, table.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse read(Persona persona, String mediaType, byte[] file) {
        return Asked.as(persona)
                .header("Idempotency-Key", Asked.key())
                .contentType(mediaType)
                .body(file)
                .post(LISTS)
                .then();
    }
}
