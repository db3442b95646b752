package vn.guongsang.reporting.fact.generation.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.reporting.fact.generation.step.RebuildFailure;
import vn.guongsang.reporting.fact.generation.step.RebuildPhase;
import vn.guongsang.reporting.fact.generation.step.RebuildStatus;

/** A rebuild as shown; topic by topic, and with its history, when it is read alone. */
@Schema(name = "FactRebuild", description = "Một lần dựng lại số liệu từ các chủ đề Kafka")
public record RebuildView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "3") long version,
        @NotNull @Schema(description = "Trạng thái", examples = "RUNNING") RebuildStatus status,
        @NotNull @Schema(description = "Trạng thái theo ngôn ngữ của yêu cầu", examples = "Đang chạy", maxLength = 200)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"cancellation\"]")
                List<String> allowedActions,
        @Schema(description = "Bước đang làm; chỉ có khi đang chạy", examples = "READING") RebuildPhase phase,
        @NotNull @Schema(description = "Người yêu cầu", examples = "quan-tri", maxLength = 200) String requestedBy,
        @NotNull Instant requestedAt,
        Instant startedAt,
        Instant finishedAt,
        @NotNull @Schema(description = "Số lần đã bắt đầu; hơn 1 khi có lần bị ngắt", examples = "1") int runs,
        @NotNull @Schema(description = "Số bản ghi đã đọc", examples = "200000") long snapshots,
        @Schema(description = "Số bản ghi mỗi giây khi đọc", examples = "8500") Long perSecond,
        @NotNull @Schema(description = "Số bản ghi trái hợp đồng, không lưu", examples = "0") long refused,
        @NotNull @Schema(description = "Số đối tượng cùng phiên bản mà khác nội dung", examples = "0") long differing,
        @NotNull @Schema(description = "Số đối tượng đang có mà các chủ đề không còn đủ", examples = "0") long lacking,
        @Schema(description = "Vì sao không thay được", examples = "LACKING") RebuildFailure failure,
        @Schema(description = "Thế hệ số liệu thứ mấy, khi đã thay", examples = "2") Integer generation,
        @Schema(description = "Từng chủ đề; chỉ có khi đọc từng lần", maxItems = 100) List<Topic> topics,
        @Schema(description = "Lịch sử; chỉ có khi đọc từng lần", maxItems = 100) List<HistoryLine> history)
        implements Composite {

    /** How far one topic has come. */
    @Schema(name = "FactRebuildTopic", description = "Tiến độ của một chủ đề")
    public record Topic(
            @NotNull @Schema(description = "Chủ đề", examples = "guongsang.exemplars.v1", maxLength = 100) String topic,
            @NotNull
                    @Schema(
                            description =
                                    "Số vị trí phải đọc, theo lần xem gần nhất; chủ đề nén nên có thể nhiều hơn số bản ghi",
                            examples = "200000")
                    long toRead,
            @NotNull @Schema(description = "Số bản ghi đã đọc", examples = "150000") long read,
            @NotNull @Schema(description = "Số bản ghi trái hợp đồng, không lưu", examples = "0") long refused,
            @NotNull @Schema(description = "Số đối tượng cùng phiên bản mà khác nội dung", examples = "0")
                    long differing,
            @NotNull @Schema(description = "Số đối tượng đang có mà chủ đề không còn đủ", examples = "0")
                    long lacking) {

        /** Reads a row of {@code fact_rebuild_topic}. */
        public static Topic of(Row row) {
            return new Topic(
                    row.text("topic"),
                    row.number("to_read"),
                    row.number("read"),
                    row.number("refused"),
                    row.number("differing"),
                    row.number("lacking"));
        }
    }
}
