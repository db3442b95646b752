package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a merge is taken back. */
@Schema(description = "Hoàn tác việc gộp")
public record MergeReversal(
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do, không nêu dữ liệu cá nhân", examples = "Hai người cùng tên, đã xác minh")
                String reason) {}
