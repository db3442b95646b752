package vn.guongsang.nominations.nomination.nominee;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.SubjectType;

/** Who or what is nominated. */
@Schema(name = "NominationSubject", description = "Đối tượng được đề nghị")
public record Nominee(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType type,
        @NotNull
                @Schema(
                        description = "Tên hiện nay của đối tượng",
                        examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                        maxLength = 200)
                String displayName,
        UUID duplicateOf,
        @NotNull Duplicates duplicateCandidates) {

    /** Who else the subject may be; to be looked at before submission and before approval. */
    @Schema(
            name = "NominationDuplicates",
            description = "Đối tượng có thể trùng; cần xem trước khi trình, trước khi công nhận")
    public record Duplicates(
            @NotNull @Schema(description = "Số đối tượng có thể trùng", examples = "1", minimum = "0") int count,
            @NotNull
                    @Schema(
                            description = "Nơi đọc các đối tượng đó",
                            examples = "/v1/subjects/7f1c1b1e-0000-4000-8000-000000000001/duplicate-candidates",
                            maxLength = 200)
                    String url) {}
}
