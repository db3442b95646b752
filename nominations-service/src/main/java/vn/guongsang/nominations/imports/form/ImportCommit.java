package vn.guongsang.nominations.imports.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leave to write what the dry run has shown. */
@Schema(name = "ImportCommit", description = "Cho ghi đúng điều đã xem trước")
public record ImportCommit(
        @NotBlank
                @Size(max = 64)
                @Schema(
                        description = "previewToken của bản xem trước",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String previewToken,
        @Schema(
                        description =
                                "Bỏ qua dòng sai và chưa rõ; mặc định không: còn một dòng như vậy thì không ghi gì",
                        examples = "false")
                Boolean skipErrors) {

    public boolean isSkippingErrors() {
        return Boolean.TRUE.equals(skipErrors);
    }
}
