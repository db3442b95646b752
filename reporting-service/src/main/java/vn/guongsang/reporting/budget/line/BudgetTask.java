package vn.guongsang.reporting.budget.line;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.EventKind;

/** A task of the plan that money is estimated for. */
@Schema(name = "BudgetTask", description = "Nhiệm vụ của Kế hoạch được lập dự toán")
public record BudgetTask(
        @NotNull @Schema(description = "Mã nhiệm vụ", examples = "GATHERINGS", maxLength = 40) String code,
        @NotNull
                @Schema(
                        description = "Tên nhiệm vụ theo ngôn ngữ của yêu cầu",
                        examples = "Gặp mặt, giao lưu, biểu dương, tôn vinh",
                        maxLength = 200)
                String label,
        @NotNull @Schema(description = "Mục của Kế hoạch", examples = "V.1.a, V.1.đ", maxLength = 100) String section,
        @NotNull
                @Schema(
                        description = "Nguyên văn trong Kế hoạch",
                        examples = "tổ chức các hoạt động gặp mặt, giao lưu, biểu dương, tôn vinh",
                        maxLength = 500)
                String quote,
        @Schema(description = "Loại hoạt động mà dòng của nhiệm vụ này chỉ tới được", examples = "GATHERING")
                EventKind eventKind,
        @NotNull @Schema(description = "Năm ngân sách đầu tiên", examples = "2023") int firstYear,
        @Schema(description = "Năm ngân sách cuối cùng", examples = "2030") Integer lastYear) {}
