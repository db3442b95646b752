package vn.guongsang.reporting.plan.version.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a plan as it is drafted; what is still missing is asked for at its adoption. */
@Schema(name = "NewPlanVersion", description = "Bản soạn một lần sửa đổi, bổ sung Kế hoạch")
public record NewPlanVersion(
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z0-9_]{1,100}")
                @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025")
                String planCode,
        @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "Tên gọi của lần sửa đổi",
                        examples = "Điều chỉnh chỉ tiêu của cấp xã sau khi sắp xếp đơn vị hành chính")
                String title,
        @Size(min = 1, max = 100) @Schema(description = "Số, ký hiệu văn bản", examples = "215/KH-UBND")
                String documentNumber,
        @Schema(description = "Ngày ký văn bản", examples = "2025-07-15") LocalDate documentDate,
        @Size(min = 1, max = 300) @Schema(description = "Cơ quan ban hành", examples = "Ủy ban nhân dân thành phố Huế")
                String signerBody,
        @Schema(description = "Ngày bắt đầu có hiệu lực", examples = "2025-07-15") LocalDate effectiveFrom,
        @NotNull @Size(max = 200) @Schema(description = "Các nội dung thay đổi")
                List<@NotNull @Valid ClauseChange> changes) {}
