package vn.guongsang.media.edition.production;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A revision as shown. */
@Schema(name = "EditionRevision", description = "Một bản dựng của ấn phẩm; bản cũ chỉ còn mã kiểm tra")
public record RevisionView(
        @NotNull @Schema(description = "Số bản dựng, từ 1", examples = "1") int revision,
        @NotNull Instant madeAt,
        @NotNull @Schema(description = "Trạng thái", examples = "PRODUCED") RevisionState state,
        Instant producedAt,
        @Schema(description = "Vì sao chưa dựng được", examples = "PRODUCTION_FAILED", maxLength = 50) String fault,
        @NotNull @Schema(description = "Các tệp", maxItems = 2) List<FileView> files) {}
