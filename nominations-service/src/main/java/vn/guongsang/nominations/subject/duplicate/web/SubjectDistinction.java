package vn.guongsang.nominations.subject.duplicate.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which other subject this one differs. */
@Schema(description = "Kết luận không trùng với một đối tượng khác")
public record SubjectDistinction(
        @NotNull UUID other,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do, không nêu dữ liệu cá nhân", examples = "Hai người khác nhau, đã xác minh")
                String reason) {}
