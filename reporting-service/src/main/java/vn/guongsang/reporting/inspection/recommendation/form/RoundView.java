package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One deadline with what was answered and found by it. */
@Schema(name = "InspectionRound", description = "Một lần hạn: trả lời của đơn vị, kết quả kiểm tra lại")
public record RoundView(
        @NotNull @Schema(description = "Lần", examples = "1") int roundNo,
        @NotNull @Schema(description = "Hạn, hết ngày", examples = "2026-06-22") LocalDate dueOn,
        @NotNull @Schema(description = "Bắt đầu; lần đầu là ngày kết luận") Instant setAt,
        @Schema(description = "Trả lời của đơn vị", examples = "Đã ban hành tiêu chuẩn", maxLength = 5000)
                String answer,
        @Schema(description = "Minh chứng", maxItems = 20) List<Evidence> evidence,
        @Schema(description = "Mã người trả lời", examples = "can-bo", maxLength = 200) String answeredBy,
        Instant answeredAt,
        @Schema(description = "Kết quả kiểm tra lại", examples = "NOT_MENDED") Outcome outcome,
        @Schema(description = "Nhận xét", examples = "Đã kiểm tra văn bản gốc", maxLength = 2000) String note,
        @Schema(description = "Mã người kiểm tra lại", examples = "thanh-vien-hoi-dong-01", maxLength = 200)
                String checkedBy,
        Instant checkedAt) {

    /** What the team found. */
    @Schema(name = "InspectionOutcome", description = "MENDED đã khắc phục; NOT_MENDED chưa khắc phục")
    public enum Outcome {
        MENDED,
        NOT_MENDED
    }
}
