package vn.guongsang.nominations.criteria.applicable;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.criteria.content.Criterion;

/** A criterion that a dossier has to justify. */
@Schema(description = "Một tiêu chuẩn phải thuyết minh")
public record ApplicableCriterion(
        @NotNull @Schema(description = "Mã dùng trong thuyết minh", examples = "SAFE_FARMING", maxLength = 100)
                String code,
        @NotNull @Schema(description = "Là tiêu chuẩn chung, áp dụng cho mọi đơn vị", examples = "false")
                boolean general,
        @NotNull
                @Schema(
                        description = "Nội dung",
                        examples = "Sản xuất theo quy trình hữu cơ ít nhất hai vụ liên tiếp.",
                        maxLength = 2000)
                String text,
        @NotNull
                @Schema(
                        description = "Tiêu chuẩn chung được cụ thể hóa; của tiêu chuẩn chung là mã của chính nó",
                        examples = "INNOVATION_LEADERSHIP",
                        maxLength = 100)
                String generalCriterion,
        @Schema(
                        description = "Đối tượng áp dụng; vắng mặt ở tiêu chuẩn chung",
                        examples = "Hộ, tổ hợp tác sản xuất nông nghiệp",
                        maxLength = 500)
                String appliesTo,
        @Schema(description = "Lĩnh vực; vắng mặt: mọi lĩnh vực", examples = "AGRICULTURE", maxLength = 100)
                String sector,
        @NotNull @Schema(description = "Loại đối tượng; trống: mọi loại") List<SubjectType> subjectTypes,
        @NotNull @Schema(description = "Minh chứng phải có, mỗi mục một tài liệu; trống: ít nhất một tài liệu bất kỳ")
                List<String> evidenceRequired) {

    static ApplicableCriterion of(CodeView general) {
        return new ApplicableCriterion(
                general.code(), true, general.text(), general.code(), null, null, List.of(), List.of());
    }

    static ApplicableCriterion of(Criterion own) {
        return new ApplicableCriterion(
                own.code(),
                false,
                own.text(),
                own.generalCriterion(),
                own.appliesTo(),
                own.sector(),
                own.subjectTypes(),
                own.evidenceRequired());
    }
}
