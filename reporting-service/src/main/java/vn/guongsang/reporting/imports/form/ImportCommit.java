package vn.guongsang.reporting.imports.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dry run that the caller has seen. */
@Schema(name = "FigureImportCommit", description = "Lần kiểm tra mà người gọi đã xem")
public record ImportCommit(
        @NotNull
                @Size(min = 64, max = 64)
                @Pattern(regexp = "^[0-9a-f]{64}$")
                @Schema(
                        description = "Mã của lần kiểm tra",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String token) {}
