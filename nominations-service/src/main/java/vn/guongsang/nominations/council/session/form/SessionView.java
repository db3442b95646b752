package vn.guongsang.nominations.council.session.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.MemberRole;
import vn.guongsang.nominations.council.rule.VotingRule;
import vn.guongsang.nominations.council.vote.AgendaItem;

/** A session with everything that the reader may know of it; no count of votes before it is closed. */
@Schema(name = "CouncilSession", description = "Phiên họp Hội đồng; kết quả phiếu chỉ có sau khi kết thúc phiên")
public record SessionView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Trạng thái", examples = "PLANNED") SessionStatus status,
        @NotNull
                @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Dự kiến", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"opening\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Tên phiên họp", examples = "Phiên họp đợt 2 năm 2026", maxLength = 200)
                String title,
        @NotNull LocalDate heldOn,
        Instant openedAt,
        Instant closedAt,
        @Schema(description = "Quy tắc biểu quyết của phiên, cố định từ khi mở") VotingRule rule,
        Attendance attendance,
        @NotNull @Schema(description = "Danh sách thành viên khi mở phiên") List<Seat> seats,
        @NotNull @Schema(description = "Các hồ sơ được biểu quyết, theo thứ tự") List<AgendaItem> agenda,
        Minutes minutes,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** How many there are, how many are there, and how many have to be. */
    @Schema(name = "CouncilAttendance", description = "Số thành viên, có mặt, và số phải có mặt")
    public record Attendance(
            @NotNull @Schema(description = "Số thành viên", examples = "15") int members,
            @NotNull @Schema(description = "Có mặt", examples = "13") int present,
            @NotNull @Schema(description = "Phải có mặt ít nhất", examples = "10") int needed) {}

    /** A member on the roll. */
    @Schema(name = "CouncilSeat", description = "Thành viên trong phiên họp")
    public record Seat(
            @NotNull UUID memberId,
            @NotNull @Schema(description = "Họ tên", examples = "Phan Thị Mẫu", maxLength = 200) String displayName,
            @NotNull @Schema(description = "Vai trò", examples = "MEMBER") MemberRole role,
            @NotNull @Schema(description = "Có mặt", examples = "true") boolean present) {}

    /** The frozen minutes. */
    @Schema(name = "CouncilMinutes", description = "Biên bản đã đóng băng")
    public record Minutes(
            @NotNull @Schema(description = "Số biên bản", examples = "12/BB-HĐTĐKT", maxLength = 100) String number,
            @NotNull LocalDate date,
            @NotNull @Schema(description = "Nội dung", examples = "Hội đồng đã bỏ phiếu kín.", maxLength = 20000)
                    String text,
            @NotNull @Schema(description = "Thư ký", examples = "Lê Thị Mẫu", maxLength = 200) String secretary,
            @NotNull
                    @Schema(
                            description =
                                    "Văn bản được tính mã kiểm tra: biên bản, danh sách và kết quả, mỗi dòng một mục",
                            examples = "12/BB-HĐTĐKT",
                            maxLength = 200000)
                    String document,
            @NotNull
                    @Schema(
                            description = "SHA-256 của document (UTF-8), viết bằng số mười sáu",
                            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                            maxLength = 64)
                    String checksum) {}
}
