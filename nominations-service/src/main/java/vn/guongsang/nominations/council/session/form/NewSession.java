package vn.guongsang.nominations.council.session.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A session to be planned. */
@Schema(name = "NewCouncilSession", description = "Phiên họp Hội đồng dự kiến")
public record NewSession(
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Tên phiên họp", examples = "Phiên họp xét điển hình tiên tiến đợt 2 năm 2026")
                String title,
        @NotNull @Schema(description = "Ngày họp") LocalDate heldOn,
        @NotEmpty
                @Size(max = 200)
                @Schema(
                        description = "Các hồ sơ đang thẩm định được đưa ra biểu quyết, theo thứ tự",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> nominationIds) {}
