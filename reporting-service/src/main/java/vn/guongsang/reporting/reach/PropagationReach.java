package vn.guongsang.reporting.reach;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a unit's recognitions of a year reaches which area. */
@Schema(
        name = "PropagationReach",
        description = "Phần tuyên truyền tới vùng sâu, vùng xa, vùng đồng bào dân tộc và theo ngôn ngữ")
public record PropagationReach(
        @NotNull @Schema(description = "Năm thi đua", examples = "2024", minimum = "2000", maximum = "2100") int year,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Ngày xét các đơn vị bên dưới", examples = "2024-12-31") LocalDate basisDate,
        @NotNull @Schema(description = "Số lượt công nhận được phổ biến", examples = "8", minimum = "0")
                long recognitions,
        @NotNull
                @Schema(
                        description = "Số lần đăng, phát không có thông tin vùng và ngôn ngữ của kênh",
                        examples = "0",
                        minimum = "0")
                long publicationsUntold,
        @NotNull @Schema(description = "Theo vùng, theo mã; rỗng khi không kênh nào phủ vùng riêng", maxItems = 50)
                List<ReachLine> areas,
        @NotNull @Schema(description = "Theo ngôn ngữ của kênh, theo mã", maxItems = 50) List<ReachLine> languages,
        @Schema(
                        description =
                                "Thời lượng theo vùng trong năm dương lịch; chỉ có khi hỏi toàn tỉnh, vì nhật ký không thuộc đơn vị nào",
                        maxItems = 50)
                List<AirtimeLine> airtime) {}
