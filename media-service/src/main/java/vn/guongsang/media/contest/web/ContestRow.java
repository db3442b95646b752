package vn.guongsang.media.contest.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.step.ContestStatus;

/** A contest in a list. */
@Schema(name = "ContestRow", description = "Cuộc thi trong danh sách")
public record ContestRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "OPEN") ContestStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang nhận bài",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Size(max = 20)
                @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"closure\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull @Schema(description = "Tên cuộc thi", examples = "Những bông hoa đẹp xứ Huế năm 2027", maxLength = 300)
                String title,
        @NotNull @Schema(description = "Cơ quan tổ chức", examples = "Ban Tuyên giáo Tỉnh ủy", maxLength = 300)
                String organiser,
        @NotNull @Schema(description = "Ngày cuối nhận bài của thể loại muộn nhất", examples = "2027-03-31")
                LocalDate closesOn,
        @NotNull @Schema(description = "Số bài đã nhận, cả bài đã rút, bị loại", examples = "1091") int entries,
        @NotNull Instant createdAt,
        Instant publishedAt) {}
