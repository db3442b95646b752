package vn.guongsang.reporting.amendment.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit writes; a draft may be incomplete. */
@Schema(
        name = "NewAmendmentRequest",
        description = "Phản ánh khó khăn, vướng mắc hoặc đề nghị sửa Kế hoạch; nháp được phép thiếu")
public record NewAmendment(
        @NotNull @Schema(description = "Đơn vị phản ánh") UUID unitId,
        @NotNull @Schema(description = "Loại", examples = "AMENDMENT") AmendmentKind kind,
        @NotNull
                @Size(min = 1, max = 100)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
                @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025")
                String planCode,
        @Size(max = 100)
                @Pattern(regexp = "^[A-Z][A-Z0-9_]*$")
                @Schema(
                        description = "Mã nội dung liên quan của Kế hoạch, như ở /v1/plans/{code}/clauses",
                        examples = "SCOPE_WHOLE_PROVINCE")
                String clauseKey,
        @NotBlank @Size(max = 300) @Schema(description = "Tiêu đề", examples = "Chỉ tiêu cấp xã sau khi sáp nhập")
                String title,
        @Size(max = 5000)
                @Schema(
                        description = "Khó khăn, vướng mắc",
                        examples = "Xã mới có dân số bằng ba xã cũ nhưng chỉ tiêu vẫn là 02.")
                String situation,
        @Size(max = 5000)
                @Schema(description = "Đề nghị", examples = "Nâng chỉ tiêu của xã sáp nhập lên 04 điển hình mỗi năm.")
                String proposal,
        @Valid AmendmentDocument document) {}
