package vn.guongsang.nominations.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.recognition.Photo;

/** An approved profile as a newsroom may print it. */
@Schema(name = "Profile", description = "Hồ sơ công bố")
public record ProfileView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Tiêu đề", examples = "Hợp tác xã làm rau hữu cơ trên đất cát", maxLength = 200)
                String headline,
        @NotNull
                @Schema(
                        description = "Tóm tắt",
                        examples = "Từ 3 hộ ban đầu, hợp tác xã đã có 42 thành viên.",
                        maxLength = 1000)
                String summary,
        @Schema(
                        description = "Câu chuyện",
                        examples = "Năm 2018, ba gia đình bắt đầu cải tạo vùng cát.",
                        maxLength = 20000)
                String story,
        @NotNull @Schema(description = "Ảnh; chỉ khi có căn cứ công bố hình ảnh") List<Photo> photos,
        @NotNull
                @Schema(
                        description = "Tên trong quyết định",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị", examples = "Xã Quảng Thọ", maxLength = 300) String unitName,
        @NotNull @Schema(description = "Các công nhận còn hiệu lực") List<Recognised> recognitions,
        @NotNull @Schema(description = "Số lần công nhận", examples = "1") int approvalNo,
        @NotNull Instant publishedFrom,
        @NotNull Instant updatedAt,
        @NotNull @Schema(description = "Lần sửa của văn bản", examples = "1") int revision,
        @NotNull @Schema(description = "Ngôn ngữ", examples = "vi", maxLength = 5) String language,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned {

    /** A recognition in force, as public as its decision. */
    @Schema(name = "ProfileRecognition", description = "Một công nhận còn hiệu lực")
    public record Recognised(
            @NotNull @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
            @NotNull @Schema(description = "Năm", examples = "2024") int year,
            @NotNull @Schema(description = "Số quyết định", examples = "2891/QĐ-UBND", maxLength = 100)
                    String decisionNumber,
            @NotNull LocalDate decisionDate) {}
}
