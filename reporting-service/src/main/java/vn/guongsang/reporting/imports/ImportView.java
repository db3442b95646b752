package vn.guongsang.reporting.imports;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;
import vn.guongsang.reporting.imports.form.SourceDocument;
import vn.guongsang.reporting.imports.row.RowOutcome;

/** An import with what its check has found. */
@Schema(name = "FigureImport", description = "Một lần nhập số liệu")
public record ImportView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "CHECKED") ImportStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã kiểm tra",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"commit\",\"discard\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Loại số liệu", examples = "INDICATORS") ImportKind kind,
        @NotNull @Schema(description = "Tên tệp", examples = "so-lieu-2020-2022.csv", maxLength = 200) String fileName,
        @NotNull
                @Schema(
                        description = "SHA-256 của tệp",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String sha256,
        @NotNull SourceDocument document,
        @NotNull @Schema(description = "Giá trị khác đã nhập thì được thay", examples = "false") boolean replace,
        @NotNull @Schema(description = "Số dòng mới", examples = "40") long fresh,
        @NotNull @Schema(description = "Số dòng đã nhập từ trước, giống hệt", examples = "2") long known,
        @NotNull @Schema(description = "Số dòng thay giá trị đã nhập", examples = "0") long replaced,
        @NotNull @Schema(description = "Số dòng sai; phải là 0 mới ghi được", examples = "0") long invalid,
        @NotNull
                @Schema(
                        description = "Mã của lần kiểm tra, gửi lại khi ghi",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String token,
        @NotNull @Schema(description = "Mã người nhập", examples = "ban-tdkt", maxLength = 200) String broughtBy,
        @NotNull Instant createdAt,
        Instant closedAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    static ImportView of(
            FigureImport given,
            String label,
            List<String> allowedActions,
            Map<RowOutcome, Long> counts,
            List<HistoryLine> history) {
        return new ImportView(
                given.id(),
                given.status(),
                label,
                allowedActions,
                given.version(),
                given.kind(),
                given.fileName(),
                given.sha256(),
                given.document(),
                given.replaces(),
                counts.getOrDefault(RowOutcome.NEW, 0L),
                counts.getOrDefault(RowOutcome.KNOWN, 0L),
                counts.getOrDefault(RowOutcome.REPLACES, 0L),
                counts.getOrDefault(RowOutcome.INVALID, 0L),
                given.token(),
                given.broughtBy(),
                given.createdAt(),
                given.closedAt(),
                history);
    }
}
