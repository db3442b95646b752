package vn.guongsang.reporting.amendment.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.content.AmendmentDocument;

/** Requests that go to the People's Committee together. */
@Schema(name = "NewAmendmentSubmission", description = "Tờ trình Ủy ban nhân dân tỉnh, gộp một hay nhiều phản ánh")
public record NewSubmission(
        @NotNull @Valid AmendmentDocument document,
        @NotBlank
                @Size(min = 5, max = 5000)
                @Schema(
                        description = "Tổng hợp, ý kiến của Sở Nội vụ",
                        examples = "Ba xã cùng đề nghị nâng chỉ tiêu; đề nghị chấp nhận.")
                String summary,
        @NotNull @Size(min = 1, max = 100) @Schema(description = "Các phản ánh, mỗi phản ánh cùng phiên bản đã đọc")
                List<@Valid @NotNull Item> requests) {

    /** One request in the version that was read. */
    @Schema(name = "AmendmentSubmissionItem", description = "Một phản ánh được trình")
    public record Item(
            @NotNull @Schema(description = "Mã phản ánh") UUID id,
            @NotNull @Min(1) @Schema(description = "Phiên bản đã đọc", examples = "2") Long version) {}
}
