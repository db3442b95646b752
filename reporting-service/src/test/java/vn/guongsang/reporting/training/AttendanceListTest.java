package vn.guongsang.reporting.training;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.guongsang.reporting.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private static ValidatableResponse read(Persona persona, String table) {
        return Asked.as(persona)
                .header("Idempotency-Key", Asked.key())
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/v1/training-attendance-lists?on=2025-05-20")
                .then();
    }
}
