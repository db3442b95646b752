package vn.guongsang.media.edition.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** Which exemplars a rule takes into an edition: those that meet every list; an empty list asks for nothing. */
@Schema(
        name = "EditionSelection",
        description =
                "Quy tắc chọn: đạt mọi danh sách; danh sách rỗng thì không hạn chế. Năm và cấp là của một công nhận")
public record Selection(
        @Size(max = 20) @Schema(description = "Năm tính thành tích", examples = "[2025,2026]")
                List<@NotNull @Min(2000) @Max(2100) Integer> years,
        @Size(max = 14) @Schema(description = "Lĩnh vực", examples = "[\"AGRICULTURE\"]")
                List<@NotBlank @Size(max = 100) String> sectors,
        @Size(max = 4) @Schema(description = "Cấp công nhận", examples = "[\"PROVINCE\"]") List<@NotNull Level> levels,
        @Size(max = 3) @Schema(description = "Loại đối tượng", examples = "[\"COLLECTIVE\"]")
                List<@NotNull SubjectType> subjectTypes,
        @Size(max = 50)
                @Schema(
                        description = "Đơn vị, kể cả cấp dưới và tiền thân",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> unitIds) {

    /** Absent lists are empty ones. */
    public Selection {
        years = copy(years);
        sectors = copy(sectors);
        levels = copy(levels);
        subjectTypes = copy(subjectTypes);
        unitIds = copy(unitIds);
    }

    static <T> List<T> copy(List<T> given) {
        return given == null ? List.of() : given.stream().toList();
    }
}
