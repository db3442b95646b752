package vn.guongsang.media.planning.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.planning.WaitingView;

/** One page of waiting approvals. */
@Schema(name = "WaitingApprovalPage", description = "Một trang công nhận chưa có đủ nhiệm vụ")
public record WaitingPage(
        @NotNull @Schema(description = "Chờ lâu nhất trước", maxItems = 100) List<WaitingView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/waiting-approvals?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
