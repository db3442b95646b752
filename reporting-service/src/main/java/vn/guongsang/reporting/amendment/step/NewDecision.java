package vn.guongsang.reporting.amendment.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;
import vn.guongsang.reporting.amendment.content.AmendmentVerdict;

/** What the People's Committee has decided of a request. */
@Schema(name = "NewAmendmentDecision", description = "Quyết định của Ủy ban nhân dân tỉnh về một phản ánh")
public record NewDecision(
        @NotNull @Schema(description = "Kết quả", examples = "ACCEPTED") AmendmentVerdict.Outcome outcome,
        @NotNull @Valid AmendmentDocument document,
        @Schema(description = "Phiên bản Kế hoạch đã ban hành từ đề nghị; bắt buộc khi chấp nhận") UUID planVersionId,
        @Size(max = 2000)
                @Schema(description = "Lý do; bắt buộc khi không chấp nhận", examples = "Chưa phù hợp nguồn lực.")
                String reason) {}
