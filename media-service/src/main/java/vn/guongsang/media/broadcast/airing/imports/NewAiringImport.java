package vn.guongsang.media.broadcast.airing.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.broadcast.airing.AiringDetail;

/** Lines of a playout system. */
@Schema(name = "NewAsRunImport", description = "Các dòng nhật ký của hệ thống phát sóng; dòng nào cũng cần reference")
public record NewAiringImport(
        @NotEmpty @Size(max = 500) @Schema(description = "Các dòng, tính từ 1")
                List<@NotNull @Valid AiringDetail> records) {}
