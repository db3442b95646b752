package vn.guongsang.reporting.report.authority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.step.Stage;

/** Who judges the reports of some types of units from a day on. */
@Schema(
        name = "NewReportAuthority",
        description =
                "Các cấp xét báo cáo của một số loại đơn vị từ một ngày; bản đang áp dụng của các loại ấy kết thúc ngày liền trước")
public record NewAuthority(
        @NotEmpty
                @Size(max = 13)
                @UniqueElements
                @Schema(description = "Loại đơn vị báo cáo, trừ tỉnh", examples = "[\"COMMUNE\"]")
                List<@NotNull UnitType> unitTypes,
        @NotEmpty
                @Size(max = 3)
                @UniqueElements
                @Schema(description = "Các cấp xét, từ dưới lên", examples = "[\"PROVINCE\"]")
                List<@NotNull Stage> stages,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng, sau hôm nay", examples = "2099-01-01")
                LocalDate validFrom,
        @Schema(
                        description =
                                "Ngày cuối; vắng mặt: chưa có. Sau ngày này, khi chưa có bản nối tiếp, các loại ấy không phải báo cáo",
                        examples = "2099-12-31")
                LocalDate validTo,
        @NotBlank @Size(max = 1000) @Schema(description = "Căn cứ", examples = "Công văn số 120/SNV-TĐKT")
                String source) {}
