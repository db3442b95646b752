package vn.guongsang.nominations.commendation.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A form of commendation in force on a date. */
@Schema(description = "Hình thức khen thưởng")
public record CommendationForm(
        @NotNull @Schema(description = "Mã", examples = "MERIT_PROVINCE", maxLength = 100) String code,
        @NotNull @Schema(description = "Tên", examples = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", maxLength = 300)
                String name,
        @NotNull @Schema(description = "Cấp quyết định", examples = "PROVINCE") Level level,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Luật 06/2022/QH15 Điều 74", maxLength = 300)
                String source) {}
