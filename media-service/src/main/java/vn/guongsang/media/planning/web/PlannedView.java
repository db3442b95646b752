package vn.guongsang.media.planning.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the planning has come. */
@Schema(name = "PlannedApprovals", description = "Kết quả giao bù")
public record PlannedView(
        @NotNull
                @Schema(
                        description = "Số công nhận vừa được giao nhiệm vụ, nhiều nhất 100",
                        examples = "12",
                        minimum = "0")
                int planned,
        @NotNull
                @Schema(
                        description = "Số công nhận phù hợp còn chờ; khác 0 thì gọi lại với khóa mới",
                        examples = "0",
                        minimum = "0")
                int remaining) {}
