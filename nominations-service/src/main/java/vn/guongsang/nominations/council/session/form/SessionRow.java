package vn.guongsang.nominations.council.session.form;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A session in a list. */
@Schema(name = "CouncilSessionRow", description = "Một phiên họp trong danh sách")
public record SessionRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Trạng thái", examples = "PLANNED") SessionStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Dự kiến", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"opening\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Tên phiên họp", examples = "Phiên họp đợt 2 năm 2026", maxLength = 200)
                String title,
        @NotNull LocalDate heldOn) {}
