package vn.guongsang.nominations.unit.change;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;

/** A set of changes with one legal ground and one day. */
@Schema(description = "Một đợt thay đổi đơn vị theo một văn bản, có hiệu lực từ một ngày")
public record NewUnitChange(
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Tên đợt", examples = "Sắp xếp đơn vị hành chính cấp xã năm 2025")
                String title,
        @NotNull @Valid LegalDocument document,
        @NotNull @Schema(description = "Ngày đầu tiên theo trạng thái mới", examples = "2025-07-01")
                LocalDate effectiveOn,
        @NotNull @Size(min = 1, max = 500) @Schema(description = "Các thay đổi")
                List<@NotNull @Valid UnitChangeItem> items) {}
