package vn.guongsang.media.broadcast.slot.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.broadcast.calendar.credential.access.CalendarReader;

/** The schedule of a channel as iCalendar. */
@Path("/v1/channels/{id}/schedule.ics")
@SecurityScheme(
        securitySchemeName = "calendarBasic",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "Tên và mật khẩu của phần mềm lịch (RFC7617), chỉ dùng cho /v1/channels/{id}/schedule.ics.")
@SecurityRequirement(name = "calendarBasic")
@Tag(name = "broadcast-slots")
public class CalendarResource {

    private static final String ICALENDAR = "text/calendar";

    private final Calendars calendars;
    private final CalendarReader reader;
    private final Now now;

    CalendarResource(Calendars calendars, CalendarReader reader, Now now) {
        this.calendars = calendars;
        this.reader = reader;
        this.now = now;
    }

    /** The calendar. */
    @GET
    @Produces(ICALENDAR + ";charset=UTF-8")
    @RolesAllowed({
        Roles.MEDIA_EDITOR,
        Roles.CMS,
        Roles.PROPAGANDA_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "readScheduleCalendar",
            summary = "Lịch phát sóng dạng iCalendar (Read the schedule as iCalendar)",
            description =
                    "RFC5545, mỗi khung một sự kiện, giờ Asia/Ho_Chi_Minh; khung đã hủy là CANCELLED. Đúng các khung mà danh "
                            + "sách liệt kê cho cùng những ngày ấy. Hỏi lại với If-None-Match để nhận 304. "
                            + "Xác thực: Bearer, hoặc HTTP Basic với thông tin xác thực của phần mềm lịch.")
    @APIResponse(
            responseCode = "200",
            description = "Lịch",
            content =
                    @Content(
                            mediaType = ICALENDAR,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 10_000_000,
                                            examples = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n")))
    @APIResponse(responseCode = "304", description = "Không có gì mới so với If-None-Match")
    public RestResponse<String> read(
            @Parameter(description = "Kênh", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id") UUID id,
            @Parameter(description = "Từ ngày này; mặc định 7 ngày trước", example = "2026-12-01")
                    @QueryParam("firstDay")
                    LocalDate firstDay,
            @Parameter(
                            description = "Đến hết ngày này, nhiều nhất 366 ngày; mặc định 67 ngày sau firstDay",
                            example = "2026-12-31")
                    @QueryParam("lastDay")
                    LocalDate lastDay) {
        String text = calendars.of(id, firstDay, lastDay, reader.get(), now.today());
        return RestResponse.ResponseBuilder.ok(text)
                .tag(new EntityTag("c" + Sha256.of(text).substring(0, 32)))
                .build();
    }
}
