package vn.guongsang.nominations.conflict;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration that was taken back: it binds nobody any more, and stays known. */
@Schema(name = "WithdrawnConflict", description = "Lời khai xung đột đã rút")
public record WithdrawnConflict(
        @NotNull @Schema(description = "Mã tài khoản", examples = "uy-vien-01", maxLength = 200) String actorId,
        @NotNull @Schema(description = "Loại", examples = "KIN") ConflictKind kind,
        @NotNull @Schema(description = "Lý do đã khai", examples = "Đối tượng là em ruột", maxLength = 1000)
                String reason,
        @NotNull @Schema(description = "Mã người khai và rút", examples = "uy-vien-01", maxLength = 200)
                String declaredBy,
        @NotNull Instant declaredAt,
        @NotNull Instant withdrawnAt,
        @NotNull
                @Schema(
                        description = "Lý do rút",
                        examples = "Khai nhầm hồ sơ: người trùng tên, không có quan hệ",
                        maxLength = 1000)
                String withdrawalReason) {}
