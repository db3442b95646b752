package vn.guongsang.reporting.imports.row;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row and what was found of it. */
@Schema(name = "FigureImportRow", description = "Một dòng của tệp và kết quả kiểm tra")
public record RowView(
        @NotNull @Schema(description = "Số dòng trong tệp, dòng tiêu đề là 1", examples = "2") int number,
        @NotNull @Schema(description = "Kết quả", examples = "NEW") RowOutcome outcome,
        @NotNull @Schema(description = "Kết quả theo ngôn ngữ của yêu cầu", examples = "Mới", maxLength = 200)
                String outcomeLabel,
        @Schema(description = "Đơn vị như trong dòng", examples = "Xã Phú Hồ", maxLength = 300) String unit,
        @Schema(description = "Đơn vị đã tìm thấy") UUID unitId,
        @NotNull @Schema(description = "Các ô sai", maxItems = 20) List<Fault> errors) {

    /** What is wrong with one cell. */
    @Schema(name = "FigureImportFault", description = "Một ô sai")
    public record Fault(
            @NotNull @Schema(description = "Khóa của cột", examples = "year", maxLength = 100) String column,
            @NotNull @Schema(description = "Tên cột", examples = "Năm", maxLength = 100) String title,
            @NotNull @Schema(description = "Mã quy tắc", examples = "import-year", maxLength = 100) String rule,
            @NotNull @Schema(description = "Giải thích", examples = "Phải từ 1990 đến 2026.", maxLength = 1000)
                    String detail,
            @Schema(description = "Các giá trị được chấp nhận", examples = "[\"GATHERINGS\"]", maxItems = 200)
                    List<String> allowed) {}
}
