package vn.guongsang.media.contest.entry.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that goes with an entry: where it lies and by what it is recognised. It carries no name, which could tell who made it. */
@Schema(name = "ContestEntryFile", description = "Tệp kèm tác phẩm: lưu ở kho của đơn vị, đối chiếu bằng SHA-256")
public record EntryFile(
        @NotNull @Schema(description = "Loại tệp", examples = "PDF") FileKind kind,
        @NotNull
                @Pattern(regexp = "https://\\S+", message = "{web-url}")
                @Size(max = 500)
                @Schema(description = "Địa chỉ tệp, https", examples = "https://kho.example.vn/tep/7f1c1b1e.pdf")
                String url,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                @Size(max = 64)
                @Schema(
                        description = "SHA-256 của nội dung, chữ thường",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256,
        @NotNull @Min(1) @Max(2_147_483_648L) @Schema(description = "Số byte", examples = "184320") Long size) {}
