package vn.guongsang.nominations.consent;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication ground of an exemplar; it is ended, never removed, so that the proof stays. */
@Schema(name = "PublicationGround", description = "Căn cứ công bố đang có hoặc đã rút")
public record Ground(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mục đích", examples = "STORY") Purpose purpose,
        @NotNull @Schema(description = "Căn cứ", examples = "CONSENT") Basis basis,
        @NotNull
                @Schema(description = "Tài liệu chứng minh", examples = "Phiếu đồng ý ngày 02/10/2024", maxLength = 500)
                String evidence,
        @NotNull LocalDate grantedOn,
        Instant withdrawnAt) {

    /** Whether it holds. */
    public boolean inForce() {
        return withdrawnAt == null;
    }

    /** The same ground, ended. */
    public Ground withdrawn(Instant at) {
        return new Ground(id, purpose, basis, evidence, grantedOn, at);
    }
}
