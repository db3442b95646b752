package vn.guongsang.nominations.bulk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Which step to take on which nominations. */
@Schema(description = "Thao tác hàng loạt cần xem trước")
public record NewBatch(
        @NotNull @Schema(description = "Thao tác", examples = "RETURN") BatchAction action,
        @NotNull @Size(min = 1, max = 100) @UniqueElements @Schema(description = "Các hồ sơ, không trùng nhau")
                List<@NotNull UUID> ids,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do, ghi vào từng hồ sơ", examples = "Hết đợt đề nghị năm 2026")
                String reason) {}
