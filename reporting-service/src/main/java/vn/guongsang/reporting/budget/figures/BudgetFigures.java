package vn.guongsang.reporting.budget.figures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.content.FundSource;
import vn.guongsang.reporting.budget.line.Amounts;

/** The money of a year, of one unit or of a subtree. */
@Schema(
        name = "BudgetFigures",
        description =
                "Số liệu kinh phí của một năm. Một dự toán thuộc đúng một đơn vị, nên cộng cả cây không tính dự toán nào hai lần. "
                        + "Chỉ tính dự toán đã trình (SUBMITTED trở đi).")
public record BudgetFigures(
        @NotNull @Schema(description = "Năm ngân sách", examples = "2025") int year,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày xét", examples = "Huyện Phú Vang", maxLength = 300)
                String unitName,
        @NotNull @Schema(description = "Tổng của cả cây đơn vị (true) hay riêng đơn vị (false)", examples = "true")
                boolean subtree,
        @NotNull @Schema(description = "Ngày xét cây đơn vị") LocalDate basisDate,
        @NotNull @Schema(description = "Số dự toán theo trạng thái, kể cả bản chưa trình") List<StatusCount> estimates,
        @NotNull @Schema(description = "Theo nguồn") List<OfSource> sources,
        @NotNull @Schema(description = "Theo nhiệm vụ và nguồn") List<OfTask> tasks,
        @NotNull @Schema(description = "Mọi nguồn cộng lại") Amounts total,
        @NotNull @Schema(description = "Số liệu cũ đã nhập của cùng năm; đứng cạnh, không nằm trong các tổng ở trên")
                List<Imported> imported) {

    /** What old documents tell of one task from one source; absent where they tell nothing. */
    @Schema(name = "BudgetImported", description = "Kinh phí nhập từ văn bản cũ của một nhiệm vụ từ một nguồn (đồng)")
    public record Imported(
            @NotNull @Schema(description = "Mã nhiệm vụ", examples = "GATHERINGS", maxLength = 40) String task,
            @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
            @Schema(description = "Lập dự toán", examples = "45000000") Long estimated,
            @Schema(description = "Được phê duyệt", examples = "40000000") Long approved,
            @Schema(description = "Được phân bổ", examples = "40000000") Long allocated,
            @Schema(description = "Đã chi", examples = "39500000") Long spent,
            @Schema(description = "Quyết toán", examples = "39500000") Long settled) {}

    /** How many estimates are in a state. */
    @Schema(name = "BudgetStatusCount", description = "Số dự toán ở một trạng thái")
    public record StatusCount(
            @NotNull @Schema(description = "Trạng thái", examples = "ALLOCATED") BudgetStatus status,
            @NotNull
                    @Schema(
                            description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                            examples = "Đã phân bổ",
                            maxLength = 100)
                    String statusLabel,
            @NotNull @Schema(description = "Số dự toán", examples = "12") long count) {}

    /** One source. */
    @Schema(name = "BudgetOfSource", description = "Số liệu của một nguồn")
    public record OfSource(
            @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
            @NotNull Amounts amounts) {}

    /** One task from one source. */
    @Schema(name = "BudgetOfTask", description = "Số liệu của một nhiệm vụ từ một nguồn")
    public record OfTask(
            @NotNull @Schema(description = "Mã nhiệm vụ", examples = "GATHERINGS", maxLength = 40) String task,
            @NotNull @Schema(description = "Nguồn kinh phí", examples = "STATE_BUDGET") FundSource source,
            @NotNull Amounts amounts) {}
}
