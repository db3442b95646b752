package vn.guongsang.reporting.inspection.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of a team. */
@Schema(name = "NewInspectionTeam", description = "Đoàn kiểm tra; đúng một trưởng đoàn")
public record NewTeam(
        @NotBlank @Size(min = 2, max = 300) @Schema(description = "Tên đoàn", examples = "Đoàn kiểm tra số 1")
                String name,
        @NotBlank @Size(max = 100) @Schema(description = "Số quyết định thành lập", examples = "45/QĐ-HĐTĐKT")
                String decisionNumber,
        @NotNull @Schema(description = "Ngày quyết định; không ở tương lai", examples = "2026-02-10")
                LocalDate decisionDate,
        @NotEmpty @Size(max = 30) @Schema(description = "Thành viên") List<@NotNull @Valid TeamMember> members) {}
