package vn.guongsang.nominations.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict that somebody declares. */
@Schema(description = "Khai xung đột lợi ích")
public record NewConflict(
        @Size(min = 1, max = 200)
                @Schema(
                        description = "Mã tài khoản của người có xung đột; vắng mặt: chính người gọi",
                        examples = "uy-vien-01")
                String actorId,
        @NotNull @Schema(description = "Loại", examples = "KIN") ConflictKind kind,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Đối tượng là em ruột")
                String reason) {}
