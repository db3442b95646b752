package vn.guongsang.reporting.report.due.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reminders to list; null means no condition. */
public record ReminderFilter(
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm báo cáo", example = "2024") @QueryParam("year") @Min(2000) @Max(2100)
                Integer year,
        @Parameter(description = "Loại nhắc", example = "OVERDUE") @QueryParam("kind") ReminderKind kind) {}
