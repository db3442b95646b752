package vn.guongsang.nominations.personal;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.correction.CorrectionView;
import vn.guongsang.nominations.datarequest.DataRequestView;
import vn.guongsang.nominations.exemplar.web.ExemplarView;
import vn.guongsang.nominations.nomination.NominationView;
import vn.guongsang.nominations.pastrecognition.PastRecognition;
import vn.guongsang.nominations.subject.SubjectView;

/** Everything that is stored of a person, to be handed over. */
@Schema(description = "Toàn bộ dữ liệu đang lưu về một đối tượng")
public record PersonalData(
        @NotNull Instant exportedAt,
        @NotNull SubjectView subject,
        @NotNull @Schema(description = "Các hồ sơ đề nghị, kể cả không được công nhận")
                List<NominationView> nominations,
        @NotNull @Schema(description = "Các lần được công nhận theo hồ sơ cũ") List<PastRecognition> pastRecognitions,
        ExemplarView exemplar,
        @NotNull @Schema(description = "Các lần đính chính, rút, gỡ bỏ hồ sơ công bố") List<CorrectionView> corrections,
        @NotNull @Schema(description = "Các yêu cầu của chủ thể dữ liệu") List<DataRequestView> requests,
        @NotNull
                @Schema(
                        description =
                                "Những gì các phần khác còn lưu: thành tích đã kiểm chứng, ý kiến, tệp, tin giới thiệu, bồi dưỡng, khen thưởng, gửi cấp trên…; đúng những nơi mà việc xóa dữ liệu áp dụng")
                List<Place> records) {

    /** One place where something is stored, with everything that is stored there. */
    @Schema(name = "PersonalDataPlace", description = "Một nơi lưu dữ liệu")
    public record Place(
            @NotNull @Schema(description = "Nơi lưu", examples = "CLAIM", maxLength = 50) String place,
            @NotNull @Schema(description = "Các mục, mỗi mục gồm các trường đang lưu")
                    List<Map<String, Object>> entries) {}
}
