package vn.guongsang.nominations.subject.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/**
 * A subject that may be the same one.
 *
 * @param subjectId absent when it lies outside the reader's scope and only public facts are shown
 */
@Schema(description = "Một đối tượng có thể trùng")
public record DuplicateCandidate(
        UUID subjectId,
        @NotNull
                @Schema(
                        description =
                                "WITHIN_SCOPE: thuộc phạm vi người đọc; PUBLIC: ngoài phạm vi, chỉ nêu điều đã công khai",
                        examples = "WITHIN_SCOPE")
                Sight sight,
        @NotNull @Schema(description = "Loại đối tượng", examples = "INDIVIDUAL") SubjectType type,
        @NotNull @Schema(description = "Tên", examples = "Lê Thị Thí Dụ", maxLength = 200) String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Các năm đã được công nhận", examples = "[2024]") List<Integer> recognisedYears,
        @NotNull @Schema(description = "Các năm được công nhận theo hồ sơ cũ; chỉ trong phạm vi", examples = "[2019]")
                List<Integer> pastYears,
        @NotNull @Schema(description = "Điểm gợi ý, cao trước", examples = "70") int score,
        @NotNull @Schema(description = "Lý do") List<Reason> reasons) {

    /** How much of a candidate the reader sees. */
    public enum Sight {
        WITHIN_SCOPE,
        PUBLIC
    }

    /** One reason in words. */
    @Schema(name = "DuplicateReason", description = "Một lý do nghi trùng hoặc không trùng")
    public record Reason(
            @NotNull @Schema(description = "Mã lý do", examples = "SAME_NAME", maxLength = 50) String code,
            @NotNull @Schema(description = "Lý do theo ngôn ngữ của yêu cầu", examples = "Cùng họ tên", maxLength = 200)
                    String label) {}
}
