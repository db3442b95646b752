package vn.guongsang.nominations.correction.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.correction.CorrectionType;

/** An order to take a profile down. */
@Schema(name = "ProfileClosing", description = "Rút hoặc gỡ bỏ hồ sơ công bố")
public record NewClosing(
        @NotNull @Schema(description = "WITHDRAWAL còn nêu tên; REMOVAL không nêu gì", examples = "WITHDRAWAL")
                Kind type,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Lý do nội bộ", examples = "Câu chuyện không đúng sự thật, đang xác minh")
                String reason,
        @Size(min = 5, max = 500)
                @Schema(
                        description = "Lời báo cho báo chí; chỉ với WITHDRAWAL",
                        examples = "Hồ sơ được rút để xác minh một số nội dung.")
                String notice) {

    /** Which of the two. */
    @Schema(name = "ProfileClosingType", description = "WITHDRAWAL rút, còn nêu tên; REMOVAL gỡ bỏ, không nêu gì")
    public enum Kind {
        /** Rút. */
        WITHDRAWAL,
        /** Gỡ bỏ. */
        REMOVAL;

        CorrectionType correction() {
            return CorrectionType.valueOf(name());
        }
    }

    /** What is said aloud about a removal would say what the removal takes away. */
    @AssertTrue(message = "{no-notice-of-removal}")
    @Schema(hidden = true)
    boolean isNoticeFitting() {
        return type != Kind.REMOVAL || notice == null;
    }
}
