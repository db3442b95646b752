package vn.guongsang.nominations.imports.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.imports.step.ImportKind;

/** A file that is about to be sent. */
@Schema(name = "NewImport", description = "Tệp sắp gửi: CSV (UTF-8) hoặc XLSX")
public record NewImport(
        @NotNull @Schema(description = "Loại dữ liệu", examples = "PAST_RECOGNITIONS") ImportKind kind,
        @NotNull
                @Size(min = 1, max = 200)
                @Pattern(regexp = "^[^/\\\\\\x00-\\x1f]+$")
                @Schema(description = "Tên tệp, không có đường dẫn", examples = "ho-so-cu-2015-2022.csv")
                String fileName,
        @NotNull
                @Size(max = 100)
                @Pattern(
                        regexp = "^(text/csv|application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet)$")
                @Schema(description = "Loại nội dung; phải khớp các byte đầu", examples = "text/csv")
                String mediaType,
        @NotNull @Min(1) @Max(10_485_760) @Schema(description = "Số byte, nhiều nhất 10 MiB", examples = "1048576")
                Long size,
        @NotNull
                @Size(min = 64, max = 64)
                @Pattern(regexp = "^[0-9a-f]{64}$")
                @Schema(
                        description = "SHA-256 của cả tệp, chữ thường",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256) {}
