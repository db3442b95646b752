package vn.guongsang.reporting.quota.reading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A quota that the plan gains, with its first reading. */
@Schema(name = "NewQuota", description = "Một chỉ tiêu mới cùng cách hiểu đầu tiên")
public record NewQuota(
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z0-9_]{1,100}")
                @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025")
                String planCode,
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{4,99}")
                @Schema(description = "Mã chỉ tiêu, không đổi về sau", examples = "EXEMPLARS_PER_SCHOOL")
                String code,
        @NotNull
                @Size(max = 100)
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,99}")
                @Schema(description = "Đại lượng được đếm", examples = "EXEMPLARS")
                String metric,
        @NotNull
                @Size(max = 50)
                @Pattern(regexp = "EXEMPLAR|EVENT|PERCENT|REPORT|ROUND|ESTIMATE")
                @Schema(
                        description = "Đơn vị tính: EXEMPLAR, EVENT, PERCENT, REPORT, ROUND hoặc ESTIMATE",
                        examples = "EXEMPLAR")
                String unit,
        @NotNull @Valid NewReading reading) {}
