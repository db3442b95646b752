package vn.guongsang.media.rule.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.rule.RuleView;

/** One page of rules. */
@Schema(name = "PropagationRulePage", description = "Một trang quy tắc giao nhiệm vụ")
public record RulePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<RuleView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/propagation-rules?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
