package vn.guongsang.media.commemoration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One commemoration in one year. */
@Schema(name = "Commemoration", description = "Một ngày kỷ niệm trong một năm")
public record CommemorationView(
        @NotNull @Schema(description = "Mã", examples = "HUNG_KINGS", maxLength = 60) String code,
        @NotNull @Schema(description = "Tên", examples = "Giỗ Tổ Hùng Vương", maxLength = 200) String name,
        @NotNull @Schema(description = "Tên tiếng Anh", examples = "Hùng Kings' Commemoration Day", maxLength = 200)
                String nameEn,
        @NotNull @Schema(description = "Ngày dương lịch", examples = "2026-04-26") LocalDate day,
        @NotNull @Schema(description = "Lịch", examples = "LUNAR") DayCalendar calendar,
        @NotNull @Schema(description = "Ngày, tháng theo lịch đó", examples = "10/3", maxLength = 5) String dayMonth,
        @NotNull @Schema(description = "Loại", examples = "MAJOR_NATIONAL") CommemorationTier tier,
        @Schema(description = "Lần kỷ niệm thứ mấy; vắng mặt khi không rõ năm gốc", examples = "80")
                Integer anniversary,
        @Schema(
                        description = "Năm tròn (số năm chia hết cho 10) hoặc năm lẻ 5, Nghị định 111/2018/NĐ-CP",
                        examples = "ROUND")
                AnniversaryKind anniversaryKind,
        @NotNull @Schema(description = "Nguồn", examples = "NĐ 145/2013/NĐ-CP, Điều 4", maxLength = 300)
                String source) {}
