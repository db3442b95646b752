package vn.guongsang.media.campaign.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a campaign consists of; edited as a whole. */
@Schema(description = "Nội dung đợt tuyên truyền; sửa toàn bộ một lần")
public record CampaignContent(
        @NotBlank @Size(max = 200) @Schema(description = "Tên", examples = "Gương sáng chào mừng Quốc khánh 2/9")
                String name,
        @Pattern(regexp = "[A-Z_]{3,60}")
                @Size(max = 60)
                @Schema(description = "Mã ngày kỷ niệm; phải rơi vào đợt", examples = "NATIONAL_DAY")
                String commemorationCode,
        @NotNull @Schema(description = "Ngày bắt đầu", examples = "2027-08-15") LocalDate startsOn,
        @NotNull @Schema(description = "Ngày cuối cùng; đợt dài nhất 366 ngày", examples = "2027-09-05")
                LocalDate endsOn,
        @Size(max = 2000) @Schema(description = "Mục đích, yêu cầu", examples = "Mỗi điển hình một bài trên mỗi kênh")
                String goal,
        @Size(max = 200) @Schema(description = "Các điển hình") List<@NotNull UUID> exemplarIds,
        @Size(max = 50) @Schema(description = "Các kênh") List<@NotNull UUID> channelIds) {

    private static final int MOST_DAYS = 366;

    /** Absent lists are empty ones; what stands twice counts once. */
    public CampaignContent {
        exemplarIds = exemplarIds == null
                ? List.of()
                : exemplarIds.stream().distinct().toList();
        channelIds =
                channelIds == null ? List.of() : channelIds.stream().distinct().toList();
    }

    /** Whether the window has a first and a last day of this century, and at most a year between them. */
    public boolean hasWindow() {
        long days = ChronoUnit.DAYS.between(startsOn, endsOn);
        return startsOn.getYear() >= 2000 && endsOn.getYear() < 2100 && days >= 0 && days < MOST_DAYS;
    }
}
