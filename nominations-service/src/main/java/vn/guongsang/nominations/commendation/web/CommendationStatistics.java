package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fast and for what the decisions of a year commend; annulled decisions do not count. */
@Schema(description = "Thống kê các quyết định còn hiệu lực, theo năm của ngày ký")
public record CommendationStatistics(
        @NotNull @Schema(description = "Năm", examples = "2024") int year,
        @NotNull @Schema(description = "Số quyết định", examples = "40") int count,
        @Schema(description = "Trung vị số ngày từ thành tích đến quyết định; vắng mặt khi không có", examples = "12")
                Integer medianLeadDays,
        @Schema(description = "Phân vị 90 của số ngày đó; vắng mặt khi không có", examples = "45") Integer p90LeadDays,
        @NotNull @Schema(description = "Số khen đột xuất", examples = "8") int unscheduled,
        @NotNull @Schema(description = "Số khen chuyên đề", examples = "10") int thematic,
        @NotNull @Schema(description = "Số phát hiện qua phong trào thi đua", examples = "20") int throughMovements,
        @Schema(
                        description = "Tỷ lệ đột xuất và chuyên đề, từ 0 đến 1; vắng mặt khi không có quyết định",
                        examples = "0.45")
                BigDecimal unscheduledOrThematicShare) {}
