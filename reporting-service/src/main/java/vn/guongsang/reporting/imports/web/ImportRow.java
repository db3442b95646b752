package vn.guongsang.reporting.imports.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;

/** An import in a list. */
@Schema(name = "FigureImportListed", description = "Một lần nhập trong danh sách")
public record ImportRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "COMMITTED") ImportStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã ghi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Loại số liệu", examples = "INDICATORS") ImportKind kind,
        @NotNull @Schema(description = "Tên tệp", examples = "so-lieu-2020-2022.csv", maxLength = 200) String fileName,
        @NotNull @Schema(description = "Số, ký hiệu văn bản nguồn", examples = "215/BC-SNV", maxLength = 100)
                String documentNumber,
        @NotNull Instant createdAt,
        Instant closedAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
