package vn.guongsang.reporting.quota.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a unit has come with its quotas in a year. */
@Schema(name = "QuotaProgressView", description = "Tiến độ thực hiện chỉ tiêu của một đơn vị trong một năm")
public record QuotaProgressView(
        @NotNull @Schema(description = "Năm thi đua", examples = "2024", minimum = "2000", maximum = "2100") int year,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị vào ngày chốt", examples = "Xã Quảng Thọ", maxLength = 300)
                String unitName,
        @NotNull
                @Schema(
                        description = "Ngày chốt chung của Kế hoạch cho năm này, hoặc hôm nay khi chưa tới ngày đó",
                        examples = "2024-12-31")
                LocalDate basisDate,
        @NotNull @Schema(description = "Thời điểm của số liệu: lúc hỏi, hoặc cuối ngày asOf đã hỏi") Instant asOf,
        @NotNull
                @Schema(
                        description =
                                "Năm có nằm trong thời gian thực hiện Kế hoạch hay không; ngoài thời gian đó chỉ có số đếm,"
                                        + " không có target",
                        examples = "true")
                boolean planInForce,
        @NotNull TallyView total,
        @NotNull
                @Schema(
                        description =
                                "Các chỉ tiêu áp dụng cho đơn vị vào ngày chốt và đã có số liệu, theo mã; rỗng khi không có",
                        maxItems = 100)
                List<QuotaLine> quotas,
        @NotNull
                @Schema(
                        description =
                                "Các chỉ tiêu không đếm công nhận áp dụng cho đơn vị và đã có số liệu, theo mã; rỗng khi không có",
                        maxItems = 100)
                List<DutyLine> duties) {}
