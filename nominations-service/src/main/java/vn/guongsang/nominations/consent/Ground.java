package vn.guongsang.nominations.consent;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.text.Sha256;

/**
 * A publication ground of an exemplar: one version of the grounds of its purpose. It is ended, never removed nor
 * overwritten, so that the proof stays.
 */
@Schema(name = "PublicationGround", description = "Căn cứ công bố đang có hoặc đã rút")
public record Ground(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mục đích", examples = "STORY") Purpose purpose,
        @Schema(description = "Số thứ tự trong các căn cứ của mục đích, từ 1", examples = "1") Integer version,
        @NotNull @Schema(description = "Căn cứ", examples = "CONSENT") Basis basis,
        @NotNull
                @Schema(
                        description = "Tài liệu chứng minh; sau khi xóa dữ liệu cá nhân: mã băm sha256 của dòng này",
                        examples = "Phiếu đồng ý ngày 02/10/2024",
                        maxLength = 500)
                String evidence,
        @NotNull LocalDate grantedOn,
        Guardian guardian,
        @Schema(description = "Mã người ghi nhận", examples = "can-bo-quang-tho", maxLength = 200) String recordedBy,
        Instant recordedAt,
        Instant withdrawnAt) {

    /** A ground as it is given; it gets its version when it joins the others of its purpose. */
    public static Ground given(UUID id, NewGround given, String by, Instant at) {
        return new Ground(
                id,
                given.purpose(),
                null,
                given.basis(),
                given.evidence(),
                given.grantedOn(),
                given.guardian(),
                by,
                at,
                null);
    }

    /** Whether it holds. */
    public boolean inForce() {
        return withdrawnAt == null;
    }

    /** The same ground under its number. */
    public Ground numbered(int number) {
        return new Ground(
                id, purpose, number, basis, evidence, grantedOn, guardian, recordedBy, recordedAt, withdrawnAt);
    }

    /** The same ground, ended. */
    public Ground withdrawn(Instant at) {
        return new Ground(id, purpose, version, basis, evidence, grantedOn, guardian, recordedBy, recordedAt, at);
    }

    /** What is left as proof: which ground held from when to when, and a digest by which the paper is known again. */
    public Ground erased(Instant at) {
        Instant end = withdrawnAt == null ? at : withdrawnAt;
        String digest = "sha256:" + Sha256.of(evidence);
        return new Ground(id, purpose, version, basis, digest, grantedOn, null, recordedBy, recordedAt, end);
    }
}
