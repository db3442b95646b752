package vn.guongsang.nominations.tip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tip as it comes in. */
@Schema(description = "Giới thiệu của nhân dân về người tốt, việc tốt; cán bộ hoặc hệ thống khác ghi nhận thay")
public record NewTip(
        @NotNull @Schema(description = "Đơn vị, địa phương của người được giới thiệu") UUID unitId,
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(
                        description = "Người, tập thể, hộ được giới thiệu",
                        examples = "Tổ hợp tác Thí Dụ, thôn Phước Yên")
                String about,
        @NotBlank
                @Size(min = 20, max = 5000)
                @Schema(
                        description = "Việc đã làm",
                        examples = "Mười năm nay tổ góp công dọn rác, trồng cây dọc bờ sông Bồ.")
                String text,
        @Valid @Schema(description = "Người giới thiệu; có thể không nêu") Informant informant) {}
