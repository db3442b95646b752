package vn.guongsang.nominations.setting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A setting in the days in which it holds. The figures never change; another version has another id. */
@Schema(name = "Setting", description = "Một thiết lập theo thời gian")
public record SettingView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại", examples = "PUBLIC_OPINION") SettingKind kind,
        @NotNull @Schema(description = "Tên loại", examples = "Lấy ý kiến nhân dân", maxLength = 100) String kindLabel,
        @NotNull @Schema(description = "Cấp", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Các giá trị") SettingValues values,
        @Schema(description = "Ngày đầu; vắng mặt: từ trước đến nay") LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt: chưa có") LocalDate validTo,
        @Schema(description = "Số, ký hiệu văn bản; vắng mặt ở mặc định", examples = "12/QĐ-UBND", maxLength = 100)
                String documentNumber,
        @Schema(description = "Ngày ký văn bản") LocalDate documentDate,
        @NotNull @Schema(description = "Căn cứ", examples = "Quy chế xét chọn, Điều 9", maxLength = 1000) String source,
        @Schema(
                        description = "Lý do áp dụng từ ngày đã qua",
                        examples = "Quyết định có hiệu lực từ đầu tháng, nhập chậm",
                        maxLength = 1000)
                String reason) {}
