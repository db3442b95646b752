package vn.guongsang.nominations.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has consented for a child, and how it is known that they may. */
@Schema(description = "Cha, mẹ hoặc người giám hộ đã đồng ý thay cho trẻ em")
public record Guardian(
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Họ và tên", examples = "Trần Thị Mẫu") String name,
        @NotNull @Schema(description = "Quan hệ", examples = "MOTHER") Relation relation,
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Giấy tờ chứng minh quan hệ", examples = "Trích lục khai sinh số 12/2012")
                String evidence) {

    /** What the guardian is to the child. */
    @Schema(name = "GuardianRelation", description = "FATHER cha; MOTHER mẹ; GUARDIAN người giám hộ")
    public enum Relation {
        /** Cha. */
        FATHER,
        /** Mẹ. */
        MOTHER,
        /** Người giám hộ. */
        GUARDIAN
    }
}
