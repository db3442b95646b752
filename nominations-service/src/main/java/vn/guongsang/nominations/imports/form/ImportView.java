package vn.guongsang.nominations.imports.form;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.imports.row.RowOutcome;
import vn.guongsang.nominations.imports.step.ImportKind;
import vn.guongsang.nominations.imports.step.ImportStatus;

/** An import as shown; once checked, a dry run. */
@Schema(name = "Import", description = "Một lần nhập dữ liệu: bản xem trước, rồi kết quả")
public record ImportView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại dữ liệu", examples = "PAST_RECOGNITIONS") ImportKind kind,
        @NotNull @Schema(description = "Trạng thái", examples = "CHECKED") ImportStatus status,
        @NotNull
                @Schema(description = "Trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã kiểm tra", maxLength = 200)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"commit\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "3") long version,
        @NotNull @Schema(description = "Tên tệp", examples = "ho-so-cu.csv", maxLength = 200) String fileName,
        @NotNull @Schema(description = "Loại nội dung", examples = "text/csv", maxLength = 100) String mediaType,
        @NotNull @Schema(description = "Số byte", examples = "1048576") Long size,
        @NotNull
                @Schema(
                        description = "SHA-256 của tệp",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String sha256,
        @Schema(description = "Chỉ nhận dòng của đơn vị này và bên dưới; vắng mặt: mọi đơn vị") UUID unitId,
        @NotNull @Schema(description = "Người nhập", examples = "ban-tdkt", maxLength = 200) String createdBy,
        @NotNull Instant createdAt,
        Instant checkedAt,
        Instant finishedAt,
        @NotNull @Schema(description = "Số dòng theo kết quả") List<Count> counts,
        @Schema(
                        description = "Gắn với đúng bản xem trước này; gửi lại khi ghi",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        maxLength = 64)
                String previewToken,
        @NotNull @Schema(description = "Khi ghi, bỏ qua các dòng sai và chưa rõ", examples = "false")
                Boolean skipErrors,
        @NotNull
                @Schema(description = "Lần ghi trước không ghi gì vì dữ liệu đã khác bản xem trước", examples = "false")
                Boolean stale)
        implements Versioned {

    /** How many rows have come out so. */
    @Schema(name = "ImportCount", description = "Số dòng của một kết quả")
    public record Count(
            @NotNull @Schema(description = "Kết quả", examples = "NEW") RowOutcome outcome,
            @NotNull @Schema(description = "Kết quả theo ngôn ngữ của yêu cầu", examples = "Lập mới", maxLength = 200)
                    String label,
            @NotNull @Schema(description = "Số dòng", examples = "120") Long rows) {}
}
