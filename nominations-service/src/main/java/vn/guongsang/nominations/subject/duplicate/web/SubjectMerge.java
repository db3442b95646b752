package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Into which subject another is merged. */
@Schema(description = "Gộp một đối tượng vào đối tượng khác")
public record SubjectMerge(
        @NotNull UUID into,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(
                        description = "Lý do, không nêu dữ liệu cá nhân",
                        examples = "Xã và sở cùng đăng ký một người, đã đối chiếu")
                String reason) {}
