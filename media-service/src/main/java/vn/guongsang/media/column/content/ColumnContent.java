package vn.guongsang.media.column.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column says of itself; edited as a whole. */
@Schema(description = "Nội dung chuyên mục; sửa toàn bộ một lần. Cần ít nhất một trong targetItems, targetMinutes")
public record ColumnContent(
        @NotBlank @Size(max = 200) @Schema(description = "Tên", examples = "Người tốt, việc tốt") String name,
        @NotNull @Valid Obligation obligation,
        @NotNull @Valid Rhythm rhythm,
        @NotBlank @Size(max = 300) @Schema(description = "Đối tượng phục vụ", examples = "Bạn đọc trong tỉnh")
                String audience,
        @NotNull
                @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
                @Size(max = 35)
                @Schema(description = "Ngôn ngữ, mã BCP 47", examples = "vi")
                String language,
        @Min(1) @Max(1000) @Schema(description = "Số tin, bài cần có mỗi kỳ", examples = "2") Integer targetItems,
        @Min(1) @Max(1440) @Schema(description = "Số phút cần có mỗi kỳ", examples = "10") Integer targetMinutes) {}
