package vn.guongsang.reporting.plan.version.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version does to one clause. */
@Schema(
        name = "ClauseChange",
        description =
                "Thay đổi một nội dung. ADDED và REPLACED cần section và text; ADDED có thể nêu after để đứng ngay sau nội "
                        + "dung đó; REPEALED chỉ cần key.")
public record ClauseChange(
        @NotNull @Schema(description = "Loại thay đổi", examples = "REPLACED") Kind kind,
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,99}")
                @Schema(description = "Mã riêng của nội dung", examples = "TWO_PER_COMMUNE")
                String key,
        @Size(min = 1, max = 50) @Schema(description = "Vị trí như in trong văn bản", examples = "V.1.đ")
                String section,
        @Size(min = 1, max = 4000)
                @Schema(
                        description = "Nguyên văn mới",
                        examples = "mỗi xã, phường có ít nhất 03 điển hình tập thể, cá nhân tiêu biểu")
                String text,
        @Size(max = 26) @Schema(description = "Các mục đo được mà nó là căn cứ", examples = "[\"M8\"]")
                List<@NotNull @Pattern(regexp = "M([1-9]|1[0-9]|2[0-6])") String> requirements,
        @Size(max = 100)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,99}")
                @Schema(
                        description = "Nội dung mới đứng ngay sau nội dung này; bỏ trống: cuối văn bản",
                        examples = "FIVE_PER_DISTRICT")
                String after) {

    /** Kinds of change. */
    @Schema(name = "ClauseChangeKind", description = "ADDED thêm; REPLACED thay; REPEALED bỏ")
    public enum Kind {
        ADDED,
        REPLACED,
        REPEALED
    }

    /** Its rows, or none. */
    public List<String> requirementsOrNone() {
        return Optional.ofNullable(requirements).orElse(List.of());
    }
}
