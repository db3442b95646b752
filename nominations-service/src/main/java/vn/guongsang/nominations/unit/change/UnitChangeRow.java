package vn.guongsang.nominations.unit.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set of changes in a list. */
@Schema(description = "Một đợt thay đổi trong danh sách")
public record UnitChangeRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "COMMITTED") UnitChangeStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã thực hiện",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull
                @Schema(
                        description = "Tên đợt",
                        examples = "Sắp xếp đơn vị hành chính cấp xã năm 2025",
                        maxLength = 300)
                String title,
        @NotNull @Schema(description = "Số văn bản", examples = "1675/NQ-UBTVQH15", maxLength = 100)
                String documentNumber,
        @NotNull LocalDate effectiveOn,
        @NotNull @Schema(description = "Số thay đổi", examples = "40") int itemCount,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
