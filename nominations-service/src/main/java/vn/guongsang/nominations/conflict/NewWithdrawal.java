package vn.guongsang.nominations.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The withdrawal of a declaration that the caller has made. */
@Schema(name = "NewConflictWithdrawal", description = "Rút lời khai xung đột lợi ích do chính mình khai")
public record NewWithdrawal(
        @Size(min = 1, max = 200)
                @Schema(
                        description = "Mã tài khoản của người đã được khai; vắng mặt: chính người gọi",
                        examples = "uy-vien-01")
                String actorId,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Khai nhầm hồ sơ: người trùng tên, không có quan hệ")
                String reason) {}
