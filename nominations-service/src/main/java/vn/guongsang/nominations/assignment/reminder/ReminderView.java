package vn.guongsang.nominations.assignment.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder as shown. */
@Schema(name = "AppraisalReminder", description = "Một lần nhắc thẩm định")
public record ReminderView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại nhắc", examples = "OVERDUE") ReminderKind kind,
        @NotNull @Schema(description = "Tên loại nhắc", examples = "Quá hạn", maxLength = 100) String kindLabel,
        @NotNull Instant remindedAt,
        @NotNull UUID assignmentId,
        @NotNull UUID nominationId,
        @NotNull UUID memberId,
        @NotNull @Schema(description = "Mã tài khoản người thẩm định", examples = "uy-vien-01", maxLength = 200)
                String actorId,
        @NotNull @Schema(description = "Hạn, hết 23:59:59") LocalDate dueOn) {}
