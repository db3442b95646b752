package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.feedconsumer.CredentialKind;

/** Which credential to make. */
@Schema(description = "Thông tin xác thực cần cấp")
public record NewFeedCredential(
        @NotNull @Schema(description = "Cách xác thực", examples = "URL_TOKEN") CredentialKind kind) {}
