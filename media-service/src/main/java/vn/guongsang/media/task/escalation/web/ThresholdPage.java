package vn.guongsang.media.task.escalation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.task.escalation.ThresholdView;

/** One page of thresholds. */
@Schema(name = "EscalationThresholdPage", description = "Một trang ngưỡng nhắc, đôn đốc")
public record ThresholdPage(
        @NotNull @Schema(description = "Các ngưỡng, mới trước", maxItems = 100) List<ThresholdView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/escalation-thresholds?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
