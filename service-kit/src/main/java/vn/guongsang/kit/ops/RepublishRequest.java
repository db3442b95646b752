package vn.guongsang.kit.ops;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to send again: either named aggregates or a whole topic.
 *
 * @param aggregateIds at most 1000 ids
 * @param topic name of a topic of this service
 * @param after {@code next} of the call before, to go on in a topic
 */
@Schema(description = "Yêu cầu phát lại: nêu aggregateIds hoặc topic, không nêu cả hai")
public record RepublishRequest(
        @Schema(description = "Mã các đối tượng cần phát lại", examples = "[\"0197a000-0000-7000-8000-0000000000a1\"]")
                @Size(max = 1000)
                List<UUID> aggregateIds,
        @Schema(description = "Chủ đề Kafka cần phát lại", examples = "guongsang.exemplars.v1") @Size(max = 100)
                String topic,
        @Schema(
                        description = "Giá trị next của lần gọi trước, để phát lại tiếp chủ đề",
                        examples = "0197a000-0000-7000-8000-0000000000a1")
                UUID after) {}
