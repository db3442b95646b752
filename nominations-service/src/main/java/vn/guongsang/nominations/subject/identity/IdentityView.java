package vn.guongsang.nominations.subject.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identity number as shown. */
@Schema(description = "Số định danh đã che")
public record IdentityView(
        @NotNull @Schema(description = "Loại số", examples = "CITIZEN_ID") IdentityKind kind,
        @NotNull @Schema(description = "Chỉ ba chữ số cuối", examples = "*********001", maxLength = 12) String masked) {

    /** The view of what is stored; null when nothing is. */
    public static IdentityView of(IdentityKind kind, String tail) {
        return kind == null ? null : new IdentityView(kind, "*".repeat(kind.digits() - tail.length()) + tail);
    }
}
