package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of one role came from one unit. */
@Schema(name = "TrainingAttendance", description = "Số người dự theo đơn vị và đối tượng; không ghi họ tên")
public record AttendanceRow(
        @NotNull @Schema(description = "Đơn vị cử người dự", examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID unitId,
        @NotNull @Schema(description = "Đối tượng", examples = "EMULATION_STAFF") Audience audience,
        @NotNull @Min(1) @Max(100_000) @Schema(description = "Số người", examples = "3") Integer attendees) {}
