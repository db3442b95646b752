package vn.guongsang.media.briefing.followup.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.briefing.followup.form.FollowUpView;

/** One page of follow-ups. */
@Schema(name = "BriefingFollowUpPage", description = "Một trang yêu cầu sau giao ban")
public record FollowUpPage(
        @NotNull @Schema(description = "Đến hạn trước đứng trước", maxItems = 100) List<FollowUpView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/briefing-follow-ups?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
