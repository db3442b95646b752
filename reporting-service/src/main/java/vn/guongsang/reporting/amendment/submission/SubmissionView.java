package vn.guongsang.reporting.amendment.submission;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;

/** A submission and how far its requests have come. */
@Schema(name = "AmendmentSubmission", description = "Tờ trình Ủy ban nhân dân tỉnh và kết quả")
public record SubmissionView(
        @NotNull UUID id,
        @NotNull AmendmentDocument document,
        @NotNull
                @Schema(
                        description = "Tổng hợp, ý kiến của Sở Nội vụ",
                        examples = "Ba xã cùng đề nghị nâng chỉ tiêu.",
                        maxLength = 5000)
                String summary,
        @NotNull @Schema(description = "Mã người trình", examples = "ban-tdkt", maxLength = 200) String submittedBy,
        @NotNull Instant submittedAt,
        @NotNull @Schema(description = "Các phản ánh") List<UUID> requestIds,
        @NotNull @Schema(description = "Số đã có quyết định", examples = "1") long decided,
        @NotNull @Schema(description = "Số được chấp nhận", examples = "1") long accepted,
        @NotNull @Schema(description = "Số còn chờ", examples = "2") long open) {}
