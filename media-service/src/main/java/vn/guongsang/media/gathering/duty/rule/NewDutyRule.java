package vn.guongsang.media.gathering.duty.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.model.UnitType;

/** A version of the duty that follows the present one. */
@Schema(name = "NewGatheringDuty", description = "Nghĩa vụ mới; nối tiếp nghĩa vụ đang áp dụng")
public record NewDutyRule(
        @NotNull @Min(1) @Max(52) @Schema(description = "Ít nhất mấy lần mỗi năm", examples = "1") Integer least,
        @NotEmpty
                @Size(max = 20)
                @UniqueElements
                @Schema(description = "Loại đơn vị có nghĩa vụ", examples = "[\"COMMUNE\"]")
                List<@NotNull UnitType> unitTypes,
        @NotEmpty
                @Size(max = 20)
                @UniqueElements
                @Schema(description = "Nội dung được tính", examples = "[\"EXCHANGE\", \"HONOURING\"]")
                List<@NotNull GatheringPurpose> purposes,
        @NotNull @Schema(description = "Áp dụng cho các ngày chốt từ ngày này; sau hôm nay", examples = "2099-01-01")
                LocalDate validFrom,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Căn cứ", examples = "Kế hoạch 120/KH-UBND ngày 05/01/2027, mục IV.3.b")
                String source) {}
