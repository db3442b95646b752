package vn.guongsang.reporting.report.due.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as shown. */
@Schema(name = "ReportReminder", description = "Một lần nhắc gửi báo cáo")
public record ReminderView(
        @NotNull UUID id,
        @NotNull ReminderKind kind,
        @NotNull @Schema(description = "Tên loại nhắc", examples = "Quá hạn", maxLength = 100) String kindLabel,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm báo cáo", examples = "2024") int year,
        @NotNull @Schema(description = "Hạn, hết 23:59:59") LocalDate dueOn,
        @NotNull Instant remindedAt) {}
