package vn.guongsang.media.broadcast.airing.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import, or would. */
@Schema(name = "AsRunImportReport", description = "Kết quả nhập nhật ký phát sóng, hoặc chạy thử")
public record ImportReport(
        @NotNull @Schema(description = "Chạy thử: chưa ghi gì", examples = "false") boolean dryRun,
        @NotNull @Schema(description = "Số dòng được ghi", examples = "41") int added,
        @NotNull @Schema(description = "Số dòng đã có từ trước", examples = "2") int known,
        @NotNull @Schema(description = "Số dòng sai, không ghi", examples = "1") int wrong,
        @NotNull @Schema(description = "Từng dòng", maxItems = 500) List<Line> lines) {

    static ImportReport of(boolean dryRun, List<Line> lines) {
        return new ImportReport(
                dryRun,
                count(lines, RowOutcome.NEW),
                count(lines, RowOutcome.KNOWN),
                count(lines, RowOutcome.WRONG),
                lines);
    }

    private static int count(List<Line> lines, RowOutcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** One line. */
    @Schema(name = "AsRunImportLine", description = "Kết quả của một dòng")
    public record Line(
            @NotNull
                    @Schema(
                            description = "Số thứ tự: trong danh sách từ 1, trong bảng tính cả dòng tiêu đề",
                            examples = "2")
                    int number,
            @NotNull @Schema(description = "Kết quả", examples = "NEW") RowOutcome outcome,
            @Schema(description = "Bản ghi đã ghi hoặc đã có; vắng mặt khi chạy thử hoặc sai") UUID recordId,
            @NotNull @Schema(description = "Các lỗi", maxItems = 20) List<Fault> errors) {}

    /** What is wrong with a line. */
    @Schema(name = "AsRunImportFault", description = "Một lỗi của dòng")
    public record Fault(
            @NotNull @Schema(description = "Trường, cột", examples = "startedAt", maxLength = 50) String field,
            @NotNull @Schema(description = "Mã lỗi", examples = "not-in-future", maxLength = 100) String code,
            @NotNull
                    @Schema(
                            description = "Giải thích theo ngôn ngữ của yêu cầu",
                            examples = "Không được ở tương lai.",
                            maxLength = 500)
                    String detail) {}
}
