package vn.guongsang.reporting.consolidation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.reporting.consolidation.seal.SealKey;

/** The public keys of seals: who got a sealed report verifies it without us. */
@Path("/v1/seal-keys")
@Tag(name = "consolidated-reports")
@PermitAll
public class SealKeyResource {

    private final SealKey key;

    SealKeyResource(SealKey key) {
        this.key = key;
    }

    /** A public key. */
    @Schema(name = "SealPublicKey", description = "Một khóa công khai")
    public record PublicKey(
            @NotNull @Schema(description = "Mã khóa", examples = "06e3fd8fda29bb60", maxLength = 64) String id,
            @NotNull @Schema(description = "Thuật toán", examples = "Ed25519", maxLength = 20) String algorithm,
            @NotNull
                    @Schema(
                            description = "Khóa công khai, X.509 dạng Base64",
                            examples = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                            maxLength = 200)
                    String publicKey) {}

    /** All of them. */
    @Schema(name = "SealKeys", description = "Các khóa công khai, khóa đang dùng trước")
    public record Keys(@NotNull @Schema(description = "Các khóa", maxItems = 100) List<PublicKey> items) {}

    /** The keys, the present one first. */
    @GET
    @Operation(
            operationId = "listSealKeys",
            summary = "Khóa công khai của niêm phong (List the public keys of seals)",
            description = "Để bên nhận tự kiểm tra chữ ký của báo cáo tổng hợp; khóa đang dùng trước, khóa cũ sau.")
    @APIResponse(responseCode = "200", description = "Các khóa")
    public Keys keys() {
        return new Keys(key.publicKeys().entrySet().stream()
                .map(entry -> new PublicKey(entry.getKey(), "Ed25519", entry.getValue()))
                .toList());
    }
}
