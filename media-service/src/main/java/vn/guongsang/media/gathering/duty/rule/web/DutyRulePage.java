package vn.guongsang.media.gathering.duty.rule.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.gathering.duty.rule.DutyRuleView;

/** One page of versions of the duty. */
@Schema(name = "GatheringDutyVersionPage", description = "Một trang các phiên bản của nghĩa vụ")
public record DutyRulePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<DutyRuleView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/gathering-duties?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
