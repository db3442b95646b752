package vn.guongsang.reporting.budget.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.line.Amounts;

/** An estimate in a list. */
@Schema(name = "BudgetEstimateRow", description = "Một dự toán trong danh sách")
public record EstimateRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SUBMITTED") BudgetStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã trình",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"review\"]")
                List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm ngân sách", examples = "2025") int year,
        @NotNull @Schema(description = "Số dòng", examples = "4") long lines,
        @NotNull Amounts amounts,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
