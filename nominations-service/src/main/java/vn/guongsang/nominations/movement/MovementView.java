package vn.guongsang.nominations.movement;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.recognition.Decision;

/** A movement with everything that is known of it. */
@Schema(name = "Movement", description = "Phong trào thi đua")
public record MovementView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "LAUNCHED") MovementStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã phát động",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closure\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Đơn vị phát động") UUID unitId,
        @NotNull @Schema(description = "Loại", examples = "THEMATIC") MovementKind kind,
        @NotNull
                @Schema(
                        description = "Tên phong trào",
                        examples = "Chung sức xây dựng nông thôn mới năm 2026",
                        maxLength = 300)
                String title,
        @NotNull
                @Schema(
                        description = "Mục tiêu, nội dung",
                        examples = "Mỗi xã phát hiện ít nhất hai điển hình về sản xuất sạch.",
                        maxLength = 5000)
                String aim,
        @NotNull Decision document,
        @NotNull @Schema(description = "Ngày bắt đầu") LocalDate startsOn,
        @NotNull @Schema(description = "Hạn đăng ký, hết ngày") LocalDate registerBy,
        @NotNull @Schema(description = "Ngày kết thúc") LocalDate endsOn,
        @NotNull @Schema(description = "Lĩnh vực; trống là mọi lĩnh vực", examples = "[\"AGRICULTURE\"]")
                List<String> sectors,
        @NotNull @Schema(description = "Loại đơn vị được gọi", examples = "[\"COMMUNE\"]") List<UnitType> targetTypes,
        @NotNull @Schema(description = "Đơn vị được gọi đích danh") List<UUID> targetUnits,
        Instant launchedAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    static MovementView of(Movement m, String label, List<String> allowedActions, List<HistoryLine> history) {
        NewMovement content = m.content();
        return new MovementView(
                m.id(),
                m.status(),
                label,
                allowedActions,
                m.version(),
                content.unitId(),
                content.kind(),
                content.title(),
                content.aim(),
                content.document(),
                content.startsOn(),
                content.registerBy(),
                content.endsOn(),
                content.sectors(),
                content.targetTypes(),
                content.targetUnits(),
                m.launchedAt(),
                history);
    }
}
