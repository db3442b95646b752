package vn.guongsang.nominations.exemplar;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.propagation.PropagationView;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.RecognitionView;

/** An exemplar with everything that is known of it. */
@Schema(name = "Exemplar", description = "Điển hình tiên tiến")
public record ExemplarView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "APPROVED") ExemplarStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã công nhận",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác được phép ở trạng thái này") List<String> allowedActions,
        @NotNull @Schema(description = "Số lần công nhận", examples = "1") int approvalNo,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @NotNull
                @Schema(
                        description = "Tên trong quyết định",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Có căn cứ công bố", examples = "true") boolean publishable,
        Instant embargoUntil,
        @NotNull Profile profile,
        @NotNull @Schema(description = "Căn cứ công bố, cả đã rút") List<Ground> publicationGrounds,
        @NotNull @Schema(description = "Các lần công nhận") List<RecognitionView> recognitions,
        @NotNull @Schema(description = "Báo chí đã làm gì, theo media-service") List<PropagationView> propagation,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** The publishable text. */
    @Schema(name = "ExemplarProfile", description = "Hồ sơ công bố của điển hình")
    public record Profile(
            @NotNull
                    @Schema(
                            description = "Tiêu đề",
                            examples = "Hợp tác xã làm rau hữu cơ trên đất cát",
                            maxLength = 200)
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
            @NotNull @Schema(description = "Ảnh") List<Photo> photos,
            @NotNull @Schema(description = "Lần sửa", examples = "1") int revision,
            Instant correctedAt) {}

    static ExemplarView of(
            ExemplarState state, String label, List<PropagationView> propagation, List<HistoryLine> history) {
        return new ExemplarView(
                state.id(),
                state.status(),
                label,
                ExemplarState.allowedActions(state.status()),
                state.approvalNo(),
                state.version(),
                state.subjectId(),
                state.subjectType(),
                state.displayName(),
                state.unitId(),
                state.sector(),
                state.publishable(),
                state.embargoUntil(),
                new Profile(
                        state.profile().headline(),
                        state.profile().summary(),
                        state.profile().story(),
                        state.profile().photos(),
                        state.profileRevision(),
                        state.profileCorrectedAt()),
                state.grounds(),
                state.recognitions().stream().map(Recognition::view).toList(),
                propagation,
                history);
    }
}
