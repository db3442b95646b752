package vn.guongsang.nominations.pastrecognition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Rung;

/** What an old dossier tells of a subject; nobody has appraised it here, so it counts for nothing and is published nowhere. */
@Schema(description = "Một lần được công nhận, khen thưởng theo hồ sơ cũ; nhập vào, chưa thẩm định trên hệ thống")
public record PastRecognition(
        @NotNull UUID id,
        @NotNull UUID subjectId,
        @NotNull @Schema(description = "Tên trong hồ sơ cũ", examples = "Lê Thị Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Năm", examples = "2019") int year,
        @Schema(description = "Mã lĩnh vực", examples = "AGRICULTURE", maxLength = 50) String sector,
        @NotNull @Schema(description = "Cấp", examples = "DISTRICT") Rung level,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Tên đơn vị lúc đó", examples = "Xã Quảng Thọ", maxLength = 300) String unitName,
        @NotNull @Schema(description = "Đơn vị hiện nay: chính nó hoặc đơn vị kế thừa") List<UUID> currentUnitIds,
        @NotNull @Schema(description = "Hình thức khen thưởng", examples = "Giấy khen", maxLength = 200) String form,
        @NotNull @Schema(description = "Số quyết định", examples = "123/QĐ-UBND", maxLength = 100)
                String decisionNumber,
        LocalDate decisionDate,
        @Schema(
                        description = "Tóm tắt thành tích",
                        examples = "Hiến đất mở đường, vận động 20 hộ cùng làm",
                        maxLength = 2000)
                String summary,
        @Schema(description = "Tài liệu nguồn", examples = "Sổ lưu trữ 2019, trang 12", maxLength = 300) String source,
        @NotNull @Schema(description = "Lần nhập dữ liệu") UUID importId,
        @NotNull @Schema(description = "Số dòng trong tệp", examples = "2") int row,
        @NotNull @Schema(description = "Luôn sai: chưa thẩm định trên hệ thống", examples = "false") boolean appraised,
        @NotNull Instant importedAt) {}
