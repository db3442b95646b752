package vn.guongsang.reporting.quota.record;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact that was counted, under the id that its own service knows it by. */
@Schema(name = "CountedFact", description = "Một bản ghi đã được tính, dưới mã mà dịch vụ của nó dùng")
public record CountedFact(
        @NotNull UUID id,
        @NotNull
                @Schema(
                        description =
                                "Bản ghi loại gì: criteria-edition, unit-plan, gathering, unit-report, budget-estimate, inspection-visit",
                        examples = "gathering",
                        maxLength = 50)
                String kind,
        @NotNull
                @Schema(
                        description =
                                "Các đơn vị đã làm, kể cả đơn vị tiền thân; của cuộc kiểm tra là đơn vị được kiểm tra",
                        maxItems = 100)
                List<UUID> unitIds,
        @NotNull @Schema(description = "Trạng thái trong dịch vụ của nó", examples = "HELD", maxLength = 50)
                String status,
        @Schema(
                        description = "Tên hoặc số văn bản; vắng mặt khi không có",
                        examples = "Kế hoạch tôn vinh điển hình tiên tiến năm 2024",
                        maxLength = 500)
                String title,
        @Schema(description = "Số, ký hiệu văn bản", examples = "12/KH-UBND", maxLength = 200) String documentNumber,
        @Schema(
                        description =
                                "Ngày quyết định việc tính: ngày tổ chức, ngày có hiệu lực, ngày chấp nhận, ngày gửi, ngày trình, ngày kiểm tra",
                        examples = "2024-11-20")
                LocalDate on) {}
