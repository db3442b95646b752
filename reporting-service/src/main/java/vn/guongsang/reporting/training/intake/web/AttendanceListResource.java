package vn.guongsang.reporting.training.intake.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.training.intake.AttendanceLists;
import vn.guongsang.reporting.training.intake.AttendanceReading;

/** Lists of attendance from files. */
@Path("/v1/training-attendance-lists")
@Tag(name = "trainings")
public class AttendanceListResource {

    private final AttendanceLists lists;

    AttendanceListResource(AttendanceLists lists) {
        this.lists = lists;
    }

    /** Reads a file. */
    @POST
    @Consumes({Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD
    })
    @Idempotent
    @Operation(
            operationId = "readTrainingAttendance",
            summary = "Đọc danh sách người dự từ CSV, XLSX (Read a list of attendance)",
            description =
                    "CSV (UTF-8) hoặc trang đầu của tệp XLSX, theo Content-Type; nhiều nhất 2.000 dòng và 256 KiB. Cột: unit (mã hoặc tên đơn vị vào ngày on), audience (mã hoặc tên đối tượng), attendees. Không lưu gì; mọi lỗi được nêu theo dòng và cột. Dùng attendance của kết quả cho recordTrainingResult.")
    @APIResponse(responseCode = "200", description = "Danh sách đã đọc, không có lỗi")
    public AttendanceReading read(
            @Parameter(description = "Ngày tổ chức; đơn vị của ngày này", example = "2026-04-12", required = true)
                    @QueryParam("on")
                    @NotNull
                    LocalDate on,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @DefaultValue(Tables.CSV) String mediaType,
            @RequestBody(
                            description = "Bảng có dòng tiêu đề",
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Tables.CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 262_144,
                                                        examples =
                                                                "unit,audience,attendees\nXã Quảng Thọ,EMULATION_STAFF,3\n")),
                                @Content(
                                        mediaType = Tables.XLSX,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        maxLength = 262_144))
                            })
                    byte[] table) {
        return lists.read(mediaType, table, on);
    }
}
