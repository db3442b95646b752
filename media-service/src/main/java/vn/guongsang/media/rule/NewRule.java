package vn.guongsang.media.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** A rule to be added; an absent condition matches everything. */
@Schema(description = "Quy tắc giao nhiệm vụ; điều kiện vắng mặt nghĩa là mọi giá trị")
public record NewRule(
        @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
        @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @Size(max = 100) @Schema(description = "Lĩnh vực", examples = "AGRICULTURE") String sector,
        @NotEmpty
                @Size(max = 20)
                @Schema(description = "Các kênh được giao", examples = "[\"0197a000-0000-7000-8000-0000000000c1\"]")
                List<@NotNull UUID> channelIds,
        @NotNull @Min(1) @Max(365) @Schema(description = "Thời hạn, ngày", examples = "15") Integer dueDays,
        @Schema(description = "Cách đếm ngày; vắng mặt là WORKING", examples = "WORKING") Calendar calendar,
        @NotNull @Min(1) @Max(9) @Schema(description = "Độ ưu tiên, 1 thấp đến 9 cao", examples = "5") Integer priority,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng; không trước hôm nay") LocalDate validFrom,
        @Schema(description = "Ngày cuối cùng áp dụng") LocalDate validTo) {

    /** Days are working days unless the rule says otherwise. */
    public NewRule {
        calendar = calendar == null ? Calendar.WORKING : calendar;
    }
}
