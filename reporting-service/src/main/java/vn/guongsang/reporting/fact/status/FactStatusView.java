package vn.guongsang.reporting.fact.status;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the facts hold, topic by topic, and how it compares with the topics. */
@Schema(
        name = "FactStatus",
        description = "Số liệu đang giữ theo từng chủ đề và kết quả đối chiếu gần nhất với chủ đề đó")
public record FactStatusView(
        @NotNull @Schema(description = "Thế hệ số liệu đang dùng là thế hệ thứ mấy", examples = "2") int generation,
        @NotNull @Schema(description = "Dùng từ lúc nào") Instant since,
        @NotNull @Schema(description = "Mỗi chủ đề một dòng, theo tên", maxItems = 100) List<Topic> items) {

    /**
     * One topic.
     *
     * @param comparedAt the last comparison on the replica that answers
     */
    @Schema(name = "FactStatusTopic", description = "Một chủ đề")
    public record Topic(
            @NotNull @Schema(description = "Chủ đề", examples = "guongsang.exemplars.v1", maxLength = 100) String topic,
            @NotNull @Schema(description = "Bên nhận", examples = "reporting-exemplars", maxLength = 100)
                    String consumer,
            @NotNull @Schema(description = "Số đối tượng đang giữ", examples = "200") long held,
            @Schema(description = "Sự kiện mới nhất đã lưu xảy ra lúc nào; vắng mặt khi chưa có") Instant newestAt,
            @Schema(description = "Lần đối chiếu gần nhất; vắng mặt khi chưa lần nào") Instant comparedAt,
            @NotNull
                    @Schema(
                            description = "Số đối tượng lần đối chiếu ấy thấy thiếu hoặc cũ, kể cả đã bù",
                            examples = "0")
                    long gap,
            @NotNull @Schema(description = "Số đối tượng còn chưa bù được", examples = "0") long unhealed) {}
}
