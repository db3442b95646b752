package vn.guongsang.nominations.setting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A setting from a day on. */
@Schema(description = "Thiết lập áp dụng từ một ngày; bản trước của loại và cấp đó kết thúc ngày hôm trước")
public record NewSetting(
        @NotNull @Schema(description = "Loại", examples = "PUBLIC_OPINION") SettingKind kind,
        @NotNull @Schema(description = "Cấp", examples = "PROVINCE") Level level,
        @NotNull @Valid @Schema(description = "Các giá trị") SettingValues values,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng, sau bản mới nhất") LocalDate validFrom,
        @NotBlank @Size(max = 100) @Schema(description = "Số, ký hiệu văn bản", examples = "12/QĐ-UBND")
                String documentNumber,
        @NotNull @Schema(description = "Ngày ký văn bản; không sau hôm nay") LocalDate documentDate,
        @NotBlank @Size(max = 1000) @Schema(description = "Căn cứ", examples = "Quy chế xét chọn, Điều 9")
                String source,
        @Size(min = 5, max = 1000)
                @Schema(
                        description = "Lý do, bắt buộc khi áp dụng từ một ngày đã qua",
                        examples = "Quyết định có hiệu lực từ đầu tháng, nhập chậm")
                String reason) {}
