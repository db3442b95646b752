package vn.guongsang.media.briefing.followup.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.briefing.followup.step.FollowUpStatus;

/** A follow-up as shown. */
@Schema(name = "BriefingFollowUp", description = "Yêu cầu sau giao ban")
public record FollowUpView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") FollowUpStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chưa thực hiện",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"answer\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID briefingId,
        @NotNull @Schema(description = "Cơ quan báo chí") UUID outletId,
        @NotNull @Schema(description = "Việc phải làm", examples = "Bổ sung chuyên mục", maxLength = 2000)
                String demand,
        @NotNull @Schema(description = "Hạn, hết ngày", examples = "2026-10-19") LocalDate dueOn,
        @NotNull @Schema(description = "Chưa xong và đã quá hạn", examples = "false") boolean overdue,
        @Schema(description = "Trả lời của cơ quan báo chí") Proof answer,
        @Schema(description = "Kết luận của cơ quan chủ trì") Proof settlement,
        @NotNull Instant createdAt,
        @Schema(description = "Lịch sử; chỉ khi xem một yêu cầu") List<HistoryLine> history)
        implements Versioned {

    /** Who said what, when. */
    @Schema(name = "BriefingFollowUpProof", description = "Nội dung, minh chứng, người ghi")
    public record Proof(
            @NotNull @Schema(description = "Nội dung", examples = "Đã mở chuyên mục", maxLength = 2000) String text,
            @Schema(description = "Địa chỉ", examples = "https://baochi.example/1", maxLength = 500) String url,
            @NotNull @Schema(description = "Mã người ghi", examples = "bien-tap", maxLength = 200) String by,
            @NotNull Instant at) {}
}
