package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.consent.Ground;
import vn.guongsang.nominations.exemplar.step.ExemplarState;
import vn.guongsang.nominations.propagation.PropagationView;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.RecognitionView;
import vn.guongsang.nominations.recognition.RevocationView;

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
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"revocation\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Số lần công nhận", examples = "1") int approvalNo,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull Subject subject,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Có căn cứ công bố", examples = "true") boolean publishable,
        Instant embargoUntil,
        @NotNull Profile profile,
        @NotNull @Schema(description = "Căn cứ công bố, cả đã rút") List<Ground> publicationGrounds,
        @NotNull @Schema(description = "Các lần công nhận") List<RecognitionView> recognitions,
        RevocationView revocation,
        @Schema(description = "Thời điểm đã xóa dữ liệu cá nhân; vắng mặt khi còn") Instant erasedAt,
        @NotNull @Schema(description = "Báo chí đã làm gì, theo media-service") List<PropagationView> propagation,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Composite {

    /** Who or what has been recognised. */
    @Schema(name = "ExemplarSubject", description = "Đối tượng được công nhận")
    public record Subject(
            @NotNull UUID id,
            @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
            @NotNull
                    @Schema(
                            description = "Tên trong quyết định",
                            examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                            maxLength = 200)
                    String displayName) {}

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
            ExemplarState state,
            String label,
            List<String> allowedActions,
            List<PropagationView> propagation,
            List<HistoryLine> history) {
        return new ExemplarView(
                state.id(),
                state.status(),
                label,
                allowedActions,
                state.approvalNo(),
                state.version(),
                new Subject(state.subjectId(), state.subjectType(), state.displayName()),
                state.unitId(),
                state.sector(),
                state.publishable(),
                state.embargoUntil(),
                profile(state),
                state.grounds(),
                state.recognitions(),
                state.revocation(),
                state.erasedAt(),
                propagation,
                history);
    }

    private static Profile profile(ExemplarState state) {
        NewProfile text = state.profile();
        return new Profile(
                text.headline(),
                text.summary(),
                text.story(),
                text.photos(),
                state.profileRevision(),
                state.profileCorrectedAt());
    }
}
