package vn.guongsang.media.reach.rule.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.rule.CountingRuleView;

/** One page of counting rules. */
@Schema(name = "ReachRulePage", description = "Một trang quy tắc tính")
public record CountingRulePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<CountingRuleView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/reach-rules?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
