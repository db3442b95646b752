package vn.guongsang.reporting.imports.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table with figures of former years. */
@Schema(
        name = "NewFigureImport",
        description = "Bảng số liệu các năm trước: CSV (UTF-8) hoặc XLSX, nhiều nhất 150.000 ký tự base64")
public record NewImport(
        @NotNull @Schema(description = "Loại số liệu", examples = "INDICATORS") ImportKind kind,
        @NotNull
                @Size(min = 1, max = 200)
                @Pattern(regexp = "^[^/\\\\\\x00-\\x1f]+$")
                @Schema(description = "Tên tệp, không có đường dẫn", examples = "so-lieu-2020-2022.csv")
                String fileName,
        @NotNull
                @Size(max = 100)
                @Pattern(
                        regexp = "^(text/csv|application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet)$")
                @Schema(description = "Loại nội dung; phải khớp các byte đầu", examples = "text/csv")
                String mediaType,
        @NotNull
                @Size(min = 4, max = 150_000)
                @Pattern(regexp = "^[A-Za-z0-9+/]+={0,2}$")
                @Schema(description = "Nội dung tệp, base64", examples = "TcOjIMSRxqFuIHbhu4ssTsSDbQo=")
                String content,
        @NotNull @Valid SourceDocument document,
        @Schema(
                        description = "true: số liệu đã nhập mà khác giá trị thì được thay; mặc định false: là lỗi",
                        examples = "false")
                Boolean replace) {

    /** Whether other values that are there are replaced. */
    public boolean replaces() {
        return Boolean.TRUE.equals(replace);
    }
}
