package vn.guongsang.media.planning.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which rule is to govern approvals that no rule fitted. */
@Schema(description = "Giao bù nhiệm vụ cho các công nhận chưa có quy tắc")
public record PlanningRequest(
        @NotNull @Schema(description = "Quy tắc đang có hiệu lực hôm nay, sẽ áp dụng cho chúng") UUID ruleId) {}
