package vn.guongsang.media.task.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.task.escalation.Timeliness;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/** A task as shown; the history only when it is read by itself. */
@Schema(name = "PropagationTask", description = "Nhiệm vụ tuyên truyền hoặc gỡ bỏ")
public record TaskView(
        @NotNull UUID id,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
        @NotNull @Schema(description = "Loại nhiệm vụ", examples = "PROPAGATION") TaskKind kind,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") TaskStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Chờ nhận",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"acceptance\",\"decline\"]",
                        maxItems = 15)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull Channel channel,
        @NotNull UUID outletId,
        UUID ruleId,
        Retraction retraction,
        @NotNull @Schema(description = "Độ ưu tiên, 1 thấp đến 9 cao", examples = "5") int priority,
        @NotNull Instant createdAt,
        @NotNull Instant dueAt,
        @NotNull @Schema(description = "Quá hạn", examples = "false") boolean overdue,
        @NotNull @Schema(description = "0 đúng hạn, 1 quá hạn, 2 đã báo cấp trên", examples = "0") int escalation,
        Instant escalatedAt,
        Timing timing,
        @NotNull Exemplar exemplar,
        TaskSteps.Responsible responsible,
        @Schema(description = "Kênh được giao ban đầu, khi Ban đã chuyển nhiệm vụ sang kênh khác") UUID transferredFrom,
        TaskSteps.Taken acceptance,
        TaskSteps.Taken production,
        TaskSteps.Schedule schedule,
        TaskSteps.Publication publication,
        TaskSteps.Closing decline,
        TaskSteps.Closing cancellation,
        @Schema(description = "Lịch sử, cũ trước; chỉ có khi đọc riêng một nhiệm vụ", maxItems = 1000)
                List<HistoryLine> history)
        implements Versioned {

    /** The channel. */
    @Schema(name = "TaskChannel", description = "Kênh thực hiện")
    public record Channel(
            @NotNull UUID id,
            @NotNull @Schema(description = "Mã", examples = "trt-tv", maxLength = 100) String code,
            @NotNull @Schema(description = "Loại kênh", examples = "TV") ChannelKind kind,
            @NotNull @Schema(description = "Tên", examples = "Truyền hình TRT", maxLength = 200) String name) {}

    /** The exemplar, as far as the award decision makes it public. */
    @Schema(name = "TaskExemplar", description = "Điển hình cần tuyên truyền; toàn văn ở nominations-service")
    public record Exemplar(
            @NotNull
                    @Schema(
                            description = "Tên trong quyết định",
                            examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                            maxLength = 200)
                    String displayName,
            @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
            @NotNull @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
            @NotNull UUID unitId,
            @NotNull @Schema(description = "Trạng thái", examples = "APPROVED", maxLength = 20) String status,
            @NotNull @Schema(description = "Có căn cứ công bố", examples = "true") boolean publishable,
            Instant embargoUntil,
            @Schema(description = "Tiêu đề", examples = "Hợp tác xã làm rau hữu cơ trên đất cát", maxLength = 200)
                    String headline) {}

    /** Of a retraction: what is to be taken down, and why. */
    @Schema(
            name = "TaskRetraction",
            description = "Nhiệm vụ gỡ bỏ: gỡ bài nào, vì sao; vắng mặt ở nhiệm vụ tuyên truyền")
    public record Retraction(
            @NotNull @Schema(description = "Nhiệm vụ đã đăng, phát bài phải gỡ") UUID taskId,
            @Schema(
                            description = "Mã lý do thu hồi, hoặc NO_PUBLICATION_GROUND khi không còn căn cứ công bố",
                            examples = "NO_PUBLICATION_GROUND",
                            maxLength = 100)
                    String reason) {}

    /** Of a task that is not finished: how it stands to its due day. */
    @Schema(name = "TaskTiming", description = "So với thời hạn; vắng mặt khi nhiệm vụ đã kết thúc")
    public record Timing(
            @NotNull @Schema(description = "Mã", examples = "IN_TIME") Timeliness state,
            @NotNull @Schema(description = "Tên theo ngôn ngữ của yêu cầu", examples = "Còn hạn", maxLength = 100)
                    String label,
            @Schema(description = "Đã nhắc lúc này") Instant remindedAt,
            @Schema(
                            description =
                                    "Tạm dừng từ lúc này vì điển hình không có căn cứ công bố; chỉ có thể từ chối. Tự tiếp "
                                            + "tục với thời hạn mới khi có căn cứ")
                    Instant heldSince) {}
}
