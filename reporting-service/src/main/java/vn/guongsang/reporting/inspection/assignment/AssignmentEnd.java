package vn.guongsang.reporting.inspection.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an assignment. */
@Schema(name = "CouncilAssignmentEnd", description = "Kết thúc phân công")
public record AssignmentEnd(
        @NotNull @Schema(description = "Ngày cuối; không trước ngày đầu", examples = "2026-06-30") LocalDate validTo,
        @NotBlank @Size(min = 5, max = 1000) @Schema(description = "Lý do", examples = "Thay đổi thành viên Hội đồng")
                String reason) {}
