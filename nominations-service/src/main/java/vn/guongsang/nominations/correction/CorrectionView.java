package vn.guongsang.nominations.correction;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as shown to those who may see the exemplar. */
@Schema(name = "Correction", description = "Một lần đính chính, làm rõ, rút, gỡ bỏ hoặc khôi phục hồ sơ công bố")
public record CorrectionView(
        @NotNull @Schema(description = "Phiên bản của điển hình sau lần này", examples = "3") long version,
        @NotNull @Schema(description = "Loại", examples = "CORRECTION") CorrectionType type,
        @NotNull Instant at,
        @NotNull @Schema(description = "Mã người thực hiện", examples = "ban-tdkt", maxLength = 200) String by,
        @NotNull @Schema(description = "Tên người thực hiện", examples = "Lê Thị Mẫu", maxLength = 200) String byName,
        @NotNull @Schema(description = "Lý do nội bộ", examples = "Sửa số thành viên", maxLength = 2000) String reason,
        @Schema(
                        description = "Lời báo cho báo chí",
                        examples = "Hợp tác xã có 45 thành viên, không phải 42.",
                        maxLength = 500)
                String notice,
        @NotNull @Schema(description = "Các trường bị sửa đã có nội dung trước đó", examples = "[\"summary\"]")
                List<String> fieldsBefore,
        @NotNull @Schema(description = "Các trường bị sửa có nội dung sau đó", examples = "[\"summary\"]")
                List<String> fieldsAfter,
        @NotNull @Schema(description = "Hồ sơ đã được công bố trước lần này", examples = "true")
                boolean afterPublication) {}
