package vn.guongsang.media.gathering;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.gathering.form.GatheringDocument;
import vn.guongsang.media.gathering.form.GatheringForm;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.form.HostView;
import vn.guongsang.media.gathering.form.MetExemplar;
import vn.guongsang.media.gathering.form.NewGathering;
import vn.guongsang.media.gathering.form.ResultView;
import vn.guongsang.media.gathering.step.GatheringStatus;

/** A gathering with everything that is known of it. */
@Schema(name = "Gathering", description = "Hoạt động giao lưu, gặp mặt, tôn vinh")
public record GatheringView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PLANNED") GatheringStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã lên kế hoạch",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"result\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") GatheringForm form,
        @NotNull @Schema(description = "Nội dung", examples = "EXCHANGE") GatheringPurpose purpose,
        @NotNull
                @Schema(
                        description = "Tên hoạt động",
                        examples = "Giao lưu điển hình tiên tiến với sinh viên",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Địa điểm", examples = "Hội trường Đại học Thí Dụ", maxLength = 300)
                String place,
        @NotNull @Schema(description = "Ngày dự kiến", examples = "2026-09-15") LocalDate plannedOn,
        @NotNull @Schema(description = "Đơn vị tổ chức", maxItems = 30) List<HostView> hosts,
        @NotNull @Schema(description = "Điển hình được mời; đã gặp, khi đã tổ chức", maxItems = 200)
                List<MetExemplar> exemplars,
        @NotNull @Schema(description = "Văn bản, tài liệu", maxItems = 20) List<GatheringDocument> documents,
        @NotNull @Schema(description = "Các lần ghi kết quả, cũ trước; trống khi chưa tổ chức")
                List<ResultView> results,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    static GatheringView of(Gathering g, String label, List<String> allowedActions, Parts parts) {
        NewGathering content = g.content();
        return new GatheringView(
                g.id(),
                g.status(),
                label,
                allowedActions,
                g.version(),
                content.form(),
                content.purpose(),
                content.title(),
                content.place(),
                content.plannedOn(),
                parts.hosts(),
                parts.exemplars(),
                content.documents(),
                parts.results(),
                g.createdAt(),
                parts.history());
    }

    /** What is read beside it. */
    record Parts(
            List<HostView> hosts, List<MetExemplar> exemplars, List<ResultView> results, List<HistoryLine> history) {}
}
