package vn.guongsang.nominations.movement.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.movement.MovementKind;
import vn.guongsang.nominations.movement.MovementStatus;

/** A movement in a list. */
@Schema(description = "Một phong trào trong danh sách")
public record MovementRow(
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
        @NotNull @Schema(description = "Đơn vị phát động") UUID unitId,
        @NotNull @Schema(description = "Loại", examples = "THEMATIC") MovementKind kind,
        @NotNull
                @Schema(
                        description = "Tên phong trào",
                        examples = "Chung sức xây dựng nông thôn mới năm 2026",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Ngày bắt đầu") LocalDate startsOn,
        @NotNull @Schema(description = "Hạn đăng ký, hết ngày") LocalDate registerBy,
        @NotNull @Schema(description = "Ngày kết thúc") LocalDate endsOn,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
