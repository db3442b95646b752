package vn.guongsang.media.gathering.duty.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.gathering.duty.DutyCounts;
import vn.guongsang.media.gathering.duty.DutyRow;

/** One page of the units that the duty binds, and how many they are in all. */
@Schema(name = "GatheringDutyPage", description = "Một trang đơn vị có nghĩa vụ, kèm tổng số")
public record DutyPage(
        @NotNull @Schema(description = "Ngày chốt: đơn vị tồn tại vào ngày này được tính", examples = "2025-12-31")
                LocalDate asOf,
        @NotNull
                @Schema(
                        description = "Số hoạt động mỗi đơn vị phải tổ chức trong năm; 0 khi không có nghĩa vụ",
                        examples = "1")
                int least,
        @Schema(description = "Căn cứ của nghĩa vụ", examples = "Kế hoạch IV.3.b", maxLength = 500) String source,
        @NotNull DutyCounts counts,
        @NotNull @Schema(description = "Các đơn vị, theo tên không dấu") List<DutyRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/gathering-coverage?year=2025&cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
