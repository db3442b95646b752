package vn.guongsang.nominations.subject.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identity number as it is told once; it is never shown, stored or logged in full. */
@Schema(
        description =
                "Số định danh cá nhân hoặc số chứng minh nhân dân cũ. Không lưu số, chỉ lưu dấu so sánh và ba số cuối.")
public record NewIdentity(
        @NotNull @Schema(description = "Loại số", examples = "CITIZEN_ID") IdentityKind kind,
        @NotNull
                @Size(min = 9, max = 12)
                @Pattern(regexp = "^([0-9]{9}|[0-9]{12})$")
                @Schema(description = "12 chữ số, hoặc 9 chữ số của số cũ", examples = "046175000001")
                String number) {

    /** Hides the number: a record would print it. */
    @Override
    public String toString() {
        return "NewIdentity[kind=" + kind + "]";
    }
}
