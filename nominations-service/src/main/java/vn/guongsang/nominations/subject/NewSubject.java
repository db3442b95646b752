package vn.guongsang.nominations.subject;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** What is told of a subject; the type cannot change later. */
@Schema(description = "Đối tượng cần lập hồ sơ. Không nhận số định danh cá nhân.")
public record NewSubject(
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
        @NotBlank
                @Size(min = 2, max = 200)
                @Schema(description = "Tên sẽ ghi trong quyết định", examples = "Hợp tác xã Nông nghiệp Thí Dụ")
                String displayName,
        @NotNull @Schema(description = "Đơn vị, địa phương của đối tượng") UUID unitId,
        @Min(1900) @Max(2100) @Schema(description = "Năm sinh; chỉ với cá nhân", examples = "1975") Integer birthYear,
        @Min(1) @Max(1000000) @Schema(description = "Số thành viên; chỉ với tập thể, hộ gia đình", examples = "42")
                Integer memberCount,
        @Size(min = 2, max = 200) @Schema(description = "Tên chủ hộ; chỉ với hộ gia đình", examples = "Trần Văn Mẫu")
                String headName,
        @Size(max = 200) @Schema(description = "Chức vụ, nghề nghiệp", examples = "Giám đốc hợp tác xã")
                String position) {}
