package vn.guongsang.reporting.budget.spending;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.FundSource;

/**
 * Money that was spent, or taken back.
 *
 * @param amount negative when it takes another one back
 * @param reverses what it takes back; absent for money that was spent
 * @param reversedBy what takes it back; absent while it stands
 */
@Schema(name = "BudgetSpending", description = "Một khoản chi, hoặc bút toán đảo của một khoản chi")
public record SpendingRow(
        @NotNull UUID id,
        @NotNull UUID estimateId,
        @NotNull @Schema(description = "Số dòng dự toán", examples = "1") int line,
        @NotNull @Schema(description = "Mã nhiệm vụ của dòng", examples = "GATHERINGS", maxLength = 40) String task,
        @NotNull @Schema(description = "Nguồn kinh phí của dòng", examples = "STATE_BUDGET") FundSource source,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Năm ngân sách", examples = "2025") int year,
        @NotNull LocalDate spentOn,
        @NotNull @Schema(description = "Số chứng từ", examples = "PC-0117", maxLength = 100) String documentNumber,
        @NotNull
                @Schema(
                        description = "Nội dung; của bút toán đảo là lý do",
                        examples = "Thuê hội trường",
                        maxLength = 2000)
                String content,
        @NotNull
                @Schema(
                        description = "Số tiền (đồng); âm khi là bút toán đảo",
                        examples = "15000000",
                        minimum = "-999999999999999")
                long amount,
        @Schema(description = "Khoản chi bị đảo") UUID reverses,
        @Schema(description = "Bút toán đảo khoản chi này") UUID reversedBy,
        @NotNull @Schema(description = "Mã người ghi", examples = "can-bo-quang-tho", maxLength = 200)
                String recordedBy,
        @NotNull Instant recordedAt) {}
