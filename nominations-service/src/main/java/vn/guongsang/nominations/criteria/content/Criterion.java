package vn.guongsang.nominations.criteria.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** One criterion of a unit, which makes one of the general criteria concrete (plan IV.2.c). */
@Schema(description = "Một tiêu chuẩn của đơn vị, cụ thể hóa một tiêu chuẩn chung")
public record Criterion(
        @NotNull
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,49}", message = "{criterion-code}")
                @Size(max = 50)
                @Schema(
                        description = "Mã trong bộ tiêu chuẩn; không trùng mã tiêu chuẩn chung",
                        examples = "SAFE_FARMING")
                String code,
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Đối tượng áp dụng", examples = "Hộ, tổ hợp tác sản xuất nông nghiệp")
                String appliesTo,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "Nội dung tiêu chuẩn",
                        examples = "Sản xuất theo quy trình hữu cơ ít nhất hai vụ liên tiếp.")
                String text,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Tiêu chuẩn chung được cụ thể hóa", examples = "INNOVATION_LEADERSHIP")
                String generalCriterion,
        @Size(max = 100) @Schema(description = "Chỉ cho lĩnh vực này; vắng mặt: mọi lĩnh vực", examples = "AGRICULTURE")
                String sector,
        @Size(max = 3) @Schema(description = "Chỉ cho các loại đối tượng này; trống: mọi loại")
                List<@NotNull SubjectType> subjectTypes,
        @Size(max = 10)
                @Schema(
                        description = "Minh chứng phải có, mỗi mục một tài liệu",
                        examples = "[\"Giấy chứng nhận hữu cơ\"]")
                List<@NotBlank @Size(max = 300) String> evidenceRequired) {

    /** Absent lists are empty ones. */
    public Criterion {
        subjectTypes = subjectTypes == null ? List.of() : List.copyOf(subjectTypes);
        evidenceRequired = evidenceRequired == null ? List.of() : List.copyOf(evidenceRequired);
    }

    /** Whether it is for a subject of a kind in a sector; null stands for any. */
    public boolean appliesTo(String inSector, SubjectType type) {
        boolean sectorFits = sector == null || inSector == null || sector.equals(inSector);
        return sectorFits && (subjectTypes.isEmpty() || type == null || subjectTypes.contains(type));
    }
}
