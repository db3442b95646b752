package vn.guongsang.nominations.criteria.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into an edition; a draft may be incomplete. */
@Schema(description = "Nội dung một bản tiêu chuẩn. Bản dự thảo được phép thiếu; đủ mới ban hành được.")
public record NewCriteriaEdition(
        @NotNull @Schema(description = "Đơn vị ban hành") UUID unitId,
        @NotBlank
                @Size(max = 300)
                @Schema(
                        description = "Tên bộ tiêu chuẩn",
                        examples = "Tiêu chuẩn điển hình tiên tiến của xã Quảng Điền")
                String title,
        @Valid IssuingDocument document,
        @Schema(description = "Ngày bắt đầu có hiệu lực; không trước ngày ký") LocalDate validFrom,
        @Schema(description = "Ngày cuối cùng có hiệu lực; vắng mặt: đến khi có bản mới hoặc bị bãi bỏ")
                LocalDate validTo,
        @Size(max = 100) @Schema(description = "Các tiêu chuẩn; bốn tiêu chuẩn chung luôn áp dụng và không ghi ở đây")
                List<@Valid @NotNull Criterion> criteria) {

    /** Absent lists are empty ones. */
    public NewCriteriaEdition {
        criteria = criteria == null ? List.of() : criteria;
    }
}
