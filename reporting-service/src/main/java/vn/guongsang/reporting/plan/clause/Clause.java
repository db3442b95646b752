package vn.guongsang.reporting.plan.clause;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause of a plan as a version of it says it. */
@Schema(
        name = "PlanClause",
        description = "Một nội dung của Kế hoạch, dưới mã riêng vì ký hiệu có thể lặp (V.1 có hai mục “đ”)")
public record Clause(
        @NotNull
                @Schema(
                        description = "Mã riêng, không đổi qua các lần sửa",
                        examples = "TWO_PER_COMMUNE",
                        maxLength = 100)
                String key,
        @NotNull @Schema(description = "Vị trí như in trong văn bản", examples = "V.1.đ", maxLength = 50)
                String section,
        @NotNull
                @Schema(
                        description = "Nguyên văn",
                        examples = "mỗi xã, phường, thị trấn có ít nhất 02 điển hình tập thể, cá nhân tiêu biểu;",
                        maxLength = 4000)
                String text,
        @NotNull
                @Schema(
                        description = "Các nội dung đo được (M1 đến M26) mà nó là căn cứ; rỗng khi không đo",
                        examples = "[\"M8\"]",
                        maxItems = 26)
                List<String> requirements,
        @NotNull @Schema(description = "Thứ tự trong văn bản", examples = "7100", minimum = "1") int ordinal,
        @NotNull @Schema(description = "Lần ban hành đã đặt ra nguyên văn này", examples = "1", minimum = "1")
                int versionNumber,
        @NotNull @Schema(description = "Ngày nguyên văn này bắt đầu có hiệu lực") LocalDate effectiveFrom) {}
