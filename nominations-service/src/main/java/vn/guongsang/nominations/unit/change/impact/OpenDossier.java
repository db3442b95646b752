package vn.guongsang.nominations.unit.change.impact;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;

/** A nomination without decision of a unit that a set of changes names. */
@Schema(description = "Một hồ sơ đang mở của đơn vị thay đổi")
public record OpenDossier(
        @NotNull UUID nominationId,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") NominationStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã trình",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Cấp đề nghị", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Năm thi đua", examples = "2025") int year,
        @NotNull Instant createdAt) {}
