package vn.guongsang.reporting.funnel.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.funnel.FunnelStep;

/** The funnel as shown. */
@Schema(name = "Funnel", description = "Phễu từ giới thiệu đến cấp toàn quốc")
public record FunnelView(
        @NotNull @Schema(description = "Năm thi đua của các công nhận", examples = "2024") int year,
        @Schema(description = "Đơn vị; vắng mặt: toàn tỉnh") UUID unitId,
        @NotNull @Schema(description = "Bốn bước, từ dưới lên", maxItems = 4) List<Step> steps) {

    /** One step. */
    @Schema(name = "FunnelStepCount", description = "Một bước")
    public record Step(
            @NotNull FunnelStep step,
            @NotNull
                    @Schema(
                            description = "Tên bước theo ngôn ngữ của yêu cầu",
                            examples = "Được chọn cấp tỉnh",
                            maxLength = 100)
                    String label,
            @NotNull
                    @Schema(
                            description = "Số đối tượng đã tới bước này, bằng mọi đường",
                            examples = "12",
                            minimum = "0")
                    long subjects,
            @NotNull @Schema(description = "Trong đó đã qua bước trước", examples = "9", minimum = "0")
                    long fromPrevious,
            @Schema(
                            description = "Trung vị số ngày từ bước trước; vắng mặt khi không có ai qua cả hai bước",
                            examples = "41")
                    Integer medianDays) {}
}
