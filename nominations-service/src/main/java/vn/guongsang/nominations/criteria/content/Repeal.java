package vn.guongsang.nominations.criteria.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an edition is repealed without another in its place. */
@Schema(description = "Bãi bỏ bản tiêu chuẩn")
public record Repeal(
        @NotNull @Schema(description = "Ngày đầu tiên không còn hiệu lực; không trước ngày ký") LocalDate effectiveOn,
        @NotNull @Valid IssuingDocument document,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Lý do", examples = "Đơn vị áp dụng tiêu chuẩn chung của tỉnh")
                String reason) {}
