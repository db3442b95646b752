package vn.guongsang.media.reach.figure;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.media.reach.form.Counting;
import vn.guongsang.media.reach.form.Metric;

/** A figure as shown. */
@Schema(name = "ReachFigure", description = "Một số liệu về mức độ tiếp cận")
public record FigureView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "RECORDED") FigureStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã ghi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"withdrawal\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull UUID channelId,
        @NotNull @Schema(description = "Mã kênh", examples = "trt-tv", maxLength = 100) String channel,
        @NotNull @Schema(description = "Chỉ số", examples = "VIEWS") Metric metric,
        @NotNull @Schema(description = "Giá trị", examples = "15200") BigDecimal value,
        @Schema(description = "Nhiệm vụ đã đăng, phát; vắng mặt khi là số liệu của kỳ") UUID taskId,
        @Schema(description = "Kỳ, từ ngày") LocalDate periodFrom,
        @Schema(description = "Kỳ, đến hết ngày") LocalDate periodTo,
        @NotNull @Schema(description = "Tháng mà số liệu được tính", examples = "2026-03", maxLength = 7) String month,
        @NotNull @Schema(description = "Ngày đo") LocalDate measuredOn,
        @NotNull @Schema(description = "Nguồn", examples = "google-analytics", maxLength = 100) String source,
        @NotNull @Schema(description = "Mã tham chiếu của nguồn", examples = "2026-03/bai-15", maxLength = 200)
                String sourceRef,
        @NotNull @Schema(description = "Được tính vào tổng theo quy tắc", examples = "true") boolean counted,
        @NotNull
                @Schema(
                        description =
                                "Kênh có nhật ký phát sóng của tháng: số lần, số phút phát tính từ đó, không từ đây",
                        examples = "false")
                boolean asRun,
        @Schema(description = "Cách tính của kênh, chỉ số, tháng đó", examples = "LATEST") Counting counting,
        @NotNull @Schema(description = "Điển hình của bài đã bị hủy bỏ; số liệu vẫn được tính", examples = "false")
                boolean exemplarWithdrawn,
        @NotNull Instant recordedAt,
        @Schema(description = "Lịch sử; chỉ khi xem một số liệu") List<HistoryLine> history)
        implements Versioned {}
