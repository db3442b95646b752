package vn.guongsang.media.contest.entry.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who wrote an entry: personal data, kept from the judges, erased on request. */
@Schema(name = "ContestAuthor", description = "Tác giả: dữ liệu cá nhân, giám khảo không thấy, xóa được theo yêu cầu")
public record Author(
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Họ tên", examples = "Nguyễn Văn Thí Dụ") String name,
        @Min(1900) @Max(2100) @Schema(description = "Năm sinh", examples = "1988") Integer birthYear,
        @Size(min = 2, max = 300) @Schema(description = "Nơi công tác, học tập", examples = "Trường THPT Thí Dụ")
                String body,
        @Pattern(regexp = "\\+?[0-9 .-]{8,20}")
                @Size(max = 21)
                @Schema(description = "Điện thoại", examples = "0912 345 678")
                String phone,
        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,120}")
                @Size(max = 200)
                @Schema(description = "Thư điện tử", examples = "thidu@example.vn")
                String email) {

    /** What is left when the contest is long over: name and body, which stand in the list of results. */
    public Author withoutContact() {
        return new Author(name, null, body, null, null);
    }
}
