package vn.guongsang.media.edition.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition as the board writes it; edited as a whole. */
@Schema(description = "Nội dung ấn phẩm; sửa toàn bộ một lần")
public record EditionContent(
        @NotBlank @Size(max = 200) @Schema(description = "Tên ấn phẩm", examples = "Điển hình tiên tiến toàn tỉnh")
                String title,
        @NotNull @Min(2000) @Max(2100) @Schema(description = "Năm", examples = "2026") Integer year,
        @Size(max = 100) @Schema(description = "Kỳ", examples = "Quý IV năm 2026") String period,
        @NotNull @Valid Imprint imprint,
        @Size(max = 5000)
                @Schema(
                        description = "Lời giới thiệu; đoạn cách nhau bằng dòng trống",
                        examples = "Mỗi tấm gương là một việc làm có thật.")
                String preface,
        @Valid Selection selection,
        @Size(max = 200)
                @Schema(
                        description = "Điển hình chọn tay, theo thứ tự in; đứng trước phần chọn theo quy tắc",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> picks,
        @Size(max = 200) @Schema(description = "Điển hình không đưa vào", examples = "[]")
                List<@NotNull UUID> exclusions) {

    /** Absent lists are empty ones; a pick counts once, at its first place. */
    public EditionContent {
        picks = Selection.copy(picks).stream().distinct().toList();
        exclusions = Selection.copy(exclusions).stream().distinct().toList();
    }

    /** The same without how its profiles were chosen, which is the board's business. */
    public EditionContent forReaders() {
        return new EditionContent(title, year, period, imprint, preface, null, List.of(), List.of());
    }

    /** The same without one pick. */
    public EditionContent without(UUID exemplar) {
        return new EditionContent(
                title,
                year,
                period,
                imprint,
                preface,
                selection,
                picks.stream().filter(pick -> !pick.equals(exemplar)).toList(),
                exclusions);
    }
}
