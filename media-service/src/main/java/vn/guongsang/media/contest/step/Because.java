package vn.guongsang.media.contest.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step is taken that needs a reason; free of personal data, because it stays in the history. */
@Schema(name = "ContestReason", description = "Lý do của thao tác; không nêu dữ liệu cá nhân")
public record Because(
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Bài đã đăng báo trước cuộc thi")
                String reason) {}
