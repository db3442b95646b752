package vn.guongsang.media.broadcast.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written into a programme. */
@Schema(description = "Nội dung chương trình phát thanh, truyền hình")
public record NewProgramme(
        @NotNull
                @Schema(
                        description = "Kênh phát thanh hoặc truyền hình của cơ quan mình; không đổi được về sau",
                        examples = "0197a000-0000-7000-8000-0000000000c1")
                UUID channelId,
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Tên chương trình", examples = "Gương sáng quanh ta")
                String title,
        @Schema(description = "Chuyên mục mà chương trình thuộc về", examples = "0197a000-0000-7000-8000-0000000000d2")
                UUID columnId,
        @Schema(
                        description =
                                "Tiếp sóng chương trình này, của kênh mà kênh mình tiếp sóng: khung của ngày nào nối với khung "
                                        + "gốc của ngày đó, phát cùng lúc hoặc sau",
                        examples = "0197a000-0000-7000-8000-0000000000e3")
                UUID relayOf,
        @NotNull
                @Size(max = 300)
                @Pattern(regexp = "[A-Z0-9=;,+-]{9,300}")
                @Schema(
                        description = "RRULE theo RFC 5545, giờ Việt Nam, nhiều nhất mỗi ngày một lần; không kèm giờ",
                        examples = "FREQ=WEEKLY;BYDAY=MO,TH")
                String rule,
        @NotNull
                @Size(max = 5)
                @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
                @Schema(description = "Giờ phát, giờ Việt Nam", examples = "19:45")
                String startTime,
        @NotNull @Min(1) @Max(1440) @Schema(description = "Thời lượng, phút", examples = "15") Integer minutes,
        @NotNull @Schema(description = "Ngày phát đầu tiên, phải là một ngày của rule", examples = "2026-11-30")
                LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt: không hạn định", examples = "2099-12-31") LocalDate validTo) {

    LocalTime time() {
        return LocalTime.parse(startTime);
    }

    LocalDateTime firstStart() {
        return validFrom.atTime(time());
    }
}
