package vn.guongsang.reporting.report.term;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.dated.Dated;
import vn.guongsang.kit.web.Versioned;

/** The term of the reports of some years. */
@Schema(
        name = "ReportTerm",
        description = "Hạn báo cáo và các ngưỡng; năm báo cáo theo phiên bản của ngày 31/12 năm đó")
public record TermView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản của bản ghi", examples = "1") long version,
        @NotNull
                @Schema(
                        description = "Ngày đến hạn hằng năm, --MM-DD, hết 23:59:59",
                        examples = "--12-15",
                        maxLength = 7)
                String dueDay,
        @NotNull
                @Schema(
                        description = "Ngày chốt danh sách đơn vị phải báo cáo, --MM-DD",
                        examples = "--12-31",
                        maxLength = 7)
                String basisDay,
        @NotNull @Schema(description = "Khóa sau hạn bao nhiêu ngày", examples = "106") int lockDays,
        @NotNull @Schema(description = "Nhắc trước hạn bao nhiêu ngày", examples = "14") int remindDays,
        @NotNull @Schema(description = "Nhắc thêm sau hạn bao nhiêu ngày", examples = "15") int urgeDays,
        @NotNull
                @Schema(
                        description =
                                "Số nào gấp hơn chừng ấy lần, hoặc ít hơn một phần chừng ấy, trung bình các năm trước là bất thường",
                        examples = "3")
                BigDecimal outlierFactor,
        @NotNull LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt: chưa có") LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Kế hoạch V.1.đ", maxLength = 1000) String source,
        @NotNull Instant createdAt)
        implements Versioned, Dated {

    /** The last day on which the report of a year is in time. */
    public LocalDate dueOn(int year) {
        return MonthDay.parse(dueDay).atYear(year);
    }

    /** The last day on which a unit may write its report of a year. */
    public LocalDate openUntil(int year) {
        return dueOn(year).plusDays(lockDays);
    }

    /** The day on which the units of a year are looked at, seen from a day: the basis day, or that day while it is earlier. */
    public LocalDate basisDate(int year, LocalDate seen) {
        LocalDate basis = MonthDay.parse(basisDay).atYear(year);
        return basis.isAfter(seen) ? seen : basis;
    }
}
