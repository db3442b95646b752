package vn.guongsang.reporting.report.due;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** How complete the reports of a year were. */
@Schema(name = "ReportCompleteness", description = "Mức đầy đủ và đúng hạn của báo cáo một năm")
public record CompletenessView(
        @NotNull @Schema(description = "Năm báo cáo", examples = "2024") int year,
        @NotNull @Schema(description = "Thời điểm được xem") Instant asOf,
        @NotNull @Schema(description = "Danh sách đơn vị là của ngày này") LocalDate basisDate,
        @NotNull @Schema(description = "Hạn gửi, hết 23:59:59") LocalDate dueOn,
        @NotNull @Schema(description = "Tất cả đơn vị") Counts total,
        @NotNull @Schema(description = "Từng loại đơn vị", maxItems = 13) List<Part> byType) {

    /** Reports, counted. */
    @Schema(name = "ReportCounts", description = "Số báo cáo")
    public record Counts(
            @NotNull @Schema(description = "Phải gửi", examples = "141") long expected,
            @NotNull @Schema(description = "Đã gửi", examples = "120") long sent,
            @NotNull @Schema(description = "Đúng hạn", examples = "112") long onTime,
            @NotNull @Schema(description = "Muộn", examples = "8") long late,
            @NotNull @Schema(description = "Đã được chấp nhận", examples = "100") long accepted,
            @NotNull @Schema(description = "Đang bị trả lại hoặc mở lại", examples = "3") long returned,
            @NotNull @Schema(description = "Đang soạn, chưa gửi", examples = "9") long drafts,
            @NotNull @Schema(description = "Chưa gửi", examples = "21") long missing) {

        Counts plus(Counts other) {
            return new Counts(
                    expected + other.expected,
                    sent + other.sent,
                    onTime + other.onTime,
                    late + other.late,
                    accepted + other.accepted,
                    returned + other.returned,
                    drafts + other.drafts,
                    missing + other.missing);
        }
    }

    /** Of one type of unit. */
    @Schema(name = "ReportCountsOfType", description = "Số báo cáo của một loại đơn vị")
    public record Part(@NotNull UnitType unitType, @NotNull Counts counts) {}

    static CompletenessView of(int year, Instant asOf, LocalDate basis, LocalDate due, List<Part> parts) {
        Counts total = parts.stream().map(Part::counts).reduce(new Counts(0, 0, 0, 0, 0, 0, 0, 0), Counts::plus);
        return new CompletenessView(year, asOf, basis, due, total, parts);
    }
}
