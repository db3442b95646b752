package vn.guongsang.media.edition.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an edition says of its making; Luật Xuất bản 19/2012/QH13, Điều 25 (licence) and Điều 27 (imprint). */
@Schema(description = "Thông tin ghi trên ấn phẩm; giấy phép bắt buộc trước khi phát hành")
public record Imprint(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Cơ quan xuất bản", examples = "Ban Thi đua - Khen thưởng, Sở Nội vụ")
                String publisherBody,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Người chịu trách nhiệm xuất bản", examples = "Trưởng ban Biên tập Thí Dụ")
                String editorInChief,
        @Size(max = 20) @Schema(description = "Ban biên tập", examples = "[\"Biên tập viên Thí Dụ\"]")
                List<@NotBlank @Size(max = 100) String> editors,
        @Size(max = 100) @Schema(description = "Số giấy phép xuất bản", examples = "12/GP-STTTT") String licenceNumber,
        @Schema(description = "Ngày cấp giấy phép") LocalDate licenceDate,
        @Size(max = 200) @Schema(description = "Cơ quan cấp giấy phép", examples = "Sở Thông tin và Truyền thông tỉnh")
                String licenceIssuer,
        @Size(max = 1000)
                @Schema(description = "Ghi chú: nộp lưu chiểu, bản quyền", examples = "Nộp lưu chiểu quý IV năm 2026.")
                String note) {

    /** An absent list is an empty one. */
    public Imprint {
        editors = editors == null ? List.of() : List.copyOf(editors);
    }

    /** Whether number, day and issuer of the licence are all there. */
    public boolean hasLicence() {
        return licenceNumber != null && licenceDate != null && licenceIssuer != null;
    }
}
