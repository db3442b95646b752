package vn.guongsang.reporting.report.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** An edition of a template from a day on. */
@Schema(
        name = "NewReportTemplate",
        description = "Phiên bản mẫu báo cáo áp dụng từ một ngày; phiên bản trước kết thúc ngày liền trước")
public record NewTemplate(
        @NotNull
                @Pattern(regexp = "[A-Z][A-Z_]{1,39}")
                @Size(max = 40)
                @Schema(description = "Mã mẫu; mã mới lập mẫu mới", examples = "COMMUNE")
                String code,
        @NotEmpty @Size(max = 13) @Schema(description = "Loại đơn vị dùng mẫu", examples = "[\"COMMUNE\"]")
                List<@NotNull UnitType> unitTypes,
        @NotBlank @Size(max = 300) @Schema(description = "Tên mẫu", examples = "Báo cáo năm của xã, phường, thị trấn")
                String title,
        @NotBlank @Size(max = 300) @Schema(description = "Tên tiếng Anh", examples = "Annual report of a commune")
                String titleEn,
        @NotEmpty @Size(max = 20) @Schema(description = "Các mục, theo thứ tự")
                List<@Valid @NotNull TemplateSection> sections,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng cho báo cáo mở từ ngày đó; sau hôm nay")
                LocalDate validFrom,
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "Căn cứ", examples = "Công văn số 120/SNV-TĐKT ngày 02/11/2026")
                String source) {}
