package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.consent.NewGround;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.recognition.Photo;

/** What is written into a nomination; a draft may be incomplete. */
@Schema(description = "Nội dung hồ sơ đề nghị. Bản nháp được phép thiếu; đủ mới trình được.")
public record NewNomination(
        @NotNull @Schema(description = "Đối tượng") UUID subjectId,
        @NotNull @Schema(description = "Đơn vị đề nghị") UUID unitId,
        @NotBlank @Size(max = 100) @Schema(description = "Lĩnh vực", examples = "AGRICULTURE") String sector,
        @NotNull @Schema(description = "Cấp đề nghị công nhận", examples = "PROVINCE") Level level,
        @NotNull @Min(2022) @Max(2100) @Schema(description = "Năm thi đua", examples = "2024") Integer year,
        @Size(min = 5, max = 200)
                @Schema(description = "Tiêu đề hồ sơ công bố", examples = "Hợp tác xã làm rau hữu cơ trên đất cát")
                String headline,
        @Size(min = 20, max = 1000)
                @Schema(
                        description = "Tóm tắt thành tích",
                        examples = "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên làm rau hữu cơ.")
                String summary,
        @Size(max = 20000)
                @Schema(
                        description = "Câu chuyện",
                        examples = "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát bạc màu.")
                String story,
        @Size(max = 20) @Schema(description = "Ảnh") List<@Valid Photo> photos,
        @Size(max = 50) @Schema(description = "Thuyết minh theo tiêu chuẩn") List<@Valid Justification> justifications,
        @Size(max = 20) @Schema(description = "Căn cứ công bố") List<@Valid NewGround> publicationGrounds,
        @Schema(description = "Nguồn phát hiện; bỏ trống là REGULAR", examples = "MOVEMENT") Origin origin,
        @Schema(description = "Phong trào thi đua; bắt buộc khi và chỉ khi nguồn phát hiện là MOVEMENT")
                UUID movementId) {

    /** Absent lists are empty ones. */
    public NewNomination {
        photos = photos == null ? List.of() : photos;
        justifications = justifications == null ? List.of() : justifications;
        publicationGrounds = publicationGrounds == null ? List.of() : publicationGrounds;
        origin = origin == null ? Origin.REGULAR : origin;
    }
}
