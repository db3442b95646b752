package vn.guongsang.kit.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of one kind waits.
 *
 * @param code stable name, such as {@code tasks-overdue}
 * @param vi what it is, in Vietnamese
 * @param en the same in English
 */
@Schema(name = "NotificationLine", description = "Số việc đang chờ thuộc một loại")
public record NoticeLine(
        @NotNull @Schema(description = "Loại việc", examples = "tasks-overdue", maxLength = 60) String code,
        @NotNull @Schema(description = "Số lượng", examples = "3") Long count,
        @NotNull @Schema(description = "Tên tiếng Việt", examples = "Nhiệm vụ quá hạn", maxLength = 200) String vi,
        @NotNull @Schema(description = "Tên tiếng Anh", examples = "Tasks overdue", maxLength = 200) String en) {}
