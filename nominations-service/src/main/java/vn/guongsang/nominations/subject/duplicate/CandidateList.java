package vn.guongsang.nominations.subject.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subjects that may be the same one. */
@Schema(name = "DuplicateCandidates", description = "Các đối tượng có thể trùng")
public record CandidateList(
        @NotNull @Schema(description = "Giống nhất trước, nhiều nhất 20") List<DuplicateCandidate> items,
        @NotNull
                @Schema(
                        description =
                                "Số đối tượng có thể trùng nằm ngoài phạm vi của người đọc và chưa được công nhận; hỏi Ban Thi đua -"
                                        + " Khen thưởng",
                        examples = "1",
                        minimum = "0")
                int outsideScope,
        @Schema(
                        description = "Lời nhắc khi có đối tượng ngoài phạm vi",
                        examples = "Có đối tượng ngoài phạm vi của tài khoản; hỏi Ban Thi đua - Khen thưởng.",
                        maxLength = 200)
                String note,
        @NotNull @Schema(description = "Tổng số, kể cả không nêu", examples = "2", minimum = "0") int total) {}
