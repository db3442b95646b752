package vn.guongsang.media.task.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of tasks. */
@Schema(name = "PropagationTaskPage", description = "Một trang nhiệm vụ")
public record TaskPage(
        @NotNull @Schema(description = "Các nhiệm vụ, mới trước") List<TaskView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/propagation-tasks?cursor=abc",
                        maxLength = 4000)
                String next) {}
