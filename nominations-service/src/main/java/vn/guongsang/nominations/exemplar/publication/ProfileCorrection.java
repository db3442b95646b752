package vn.guongsang.nominations.exemplar.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Photo;

/** A corrected profile; replaces the whole text. */
@Schema(description = "Đính chính hồ sơ công bố")
public record ProfileCorrection(
        @NotBlank
                @Size(min = 5, max = 200)
                @Schema(description = "Tiêu đề", examples = "Hợp tác xã làm rau hữu cơ trên đất cát")
                String headline,
        @NotBlank
                @Size(min = 20, max = 1000)
                @Schema(
                        description = "Tóm tắt",
                        examples = "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên làm rau hữu cơ.")
                String summary,
        @Size(max = 20000)
                @Schema(
                        description = "Câu chuyện",
                        examples = "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát bạc màu…")
                String story,
        @Size(max = 20) @Schema(description = "Ảnh") List<@Valid Photo> photos,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do đính chính", examples = "Sửa số thành viên theo báo cáo năm 2024")
                String reason,
        @Schema(description = "Loại; vắng mặt: CORRECTION", examples = "CLARIFICATION") Kind type,
        @Size(min = 5, max = 500)
                @Schema(description = "Lời báo cho báo chí", examples = "Hợp tác xã có 45 thành viên, không phải 42.")
                String notice) {

    /** What kind of change of the text it is. */
    @Schema(name = "ProfileCorrectionType", description = "CORRECTION đính chính; CLARIFICATION làm rõ")
    public enum Kind {
        /** Đính chính. */
        CORRECTION,
        /** Làm rõ. */
        CLARIFICATION
    }
}
