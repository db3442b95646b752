package vn.guongsang.reporting.plan;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with its window, the scheme that it carries out, and the version in force on a day. */
@Schema(
        name = "PlanWindow",
        description = "Kế hoạch: thời gian thực hiện, Đề án mà nó thực hiện, lần ban hành đang có hiệu lực")
public record PlanWindow(
        @NotNull @Schema(description = "Mã kế hoạch", examples = "GUONG_SANG_2023_2025", maxLength = 100) String code,
        @NotNull
                @Schema(
                        description = "Tên kế hoạch",
                        examples = "Kế hoạch Tổ chức thực hiện Đề án “Tuyên truyền gương điển hình tiên tiến”",
                        maxLength = 500)
                String title,
        @NotNull @Schema(description = "Chỗ nêu thời gian thực hiện", examples = "III.2", maxLength = 50)
                String windowSection,
        @NotNull @Schema(description = "Năm đầu thực hiện", examples = "2023", minimum = "2000", maximum = "2100")
                int firstYear,
        @NotNull @Schema(description = "Năm cuối thực hiện", examples = "2025", minimum = "2000", maximum = "2100")
                int lastYear,
        @NotNull @Schema(description = "Ngày chốt mặc định, dạng --MM-DD", examples = "--12-31", maxLength = 7)
                String basisDay,
        @Schema(
                        description = "Đề án mà Kế hoạch thực hiện",
                        examples = "Đề án “Tuyên truyền gương điển hình tiên tiến giai đoạn 2022 - 2025”",
                        maxLength = 500)
                String schemeTitle,
        @Schema(description = "Năm đầu của Đề án", examples = "2022", minimum = "2000", maximum = "2100")
                Integer schemeFirstYear,
        @Schema(description = "Năm cuối của Đề án", examples = "2025", minimum = "2000", maximum = "2100")
                Integer schemeLastYear,
        @Schema(
                        description = "Văn bản phê duyệt Đề án",
                        examples = "Quyết định số 1526/QĐ-TTg ngày 09/12/2022 của Thủ tướng Chính phủ",
                        maxLength = 500)
                String schemeDocument,
        @Schema(
                        description = "Lần ban hành có hiệu lực hôm nay: 1 là bản gốc; vắng mặt khi chưa có",
                        examples = "1",
                        minimum = "1")
                Integer versionNumber,
        @NotNull @Schema(description = "Số nội dung (điều, khoản) có hiệu lực hôm nay", examples = "92", minimum = "0")
                int clauses) {}
