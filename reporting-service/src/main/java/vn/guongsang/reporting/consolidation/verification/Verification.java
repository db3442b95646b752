package vn.guongsang.reporting.consolidation.verification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.consolidation.ConsolidatedReportView;

/** Whether what is kept of a report is what was sealed. */
@Schema(name = "ConsolidatedReportVerification", description = "Kết quả kiểm tra niêm phong của báo cáo tổng hợp")
public record Verification(
        @NotNull UUID reportId,
        @NotNull @Schema(description = "SHA-256 của văn bản JSON đã niêm phong", examples = HASH, maxLength = 64)
                String sha256,
        @NotNull @Schema(description = "Văn bản vẫn đúng mã kiểm tra", examples = "true") boolean intact,
        @NotNull @Schema(description = "Chữ ký Ed25519 đúng", examples = "true") boolean signatureValid,
        @NotNull @Schema(description = "Khóa là khóa của hệ thống, hiện nay hoặc trước đây", examples = "true")
                boolean keyKnown,
        @NotNull @Schema(description = "Mã khóa", examples = "06e3fd8fda29bb60", maxLength = 64) String keyId,
        @NotNull
                @Schema(
                        description = "Khóa công khai, X.509 dạng Base64",
                        examples = "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",
                        maxLength = 200)
                String publicKey,
        @NotNull
                @Schema(
                        description = "Chữ ký dạng Base64, trên văn bản JSON UTF-8",
                        examples =
                                "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==",
                        maxLength = 200)
                String signature,
        @NotNull Instant sealedAt,
        @NotNull @Schema(description = "Số liệu trong niêm phong là số liệu đã chốt", examples = "true")
                boolean snapshotSealed,
        @NotNull @Schema(description = "Danh sách công nhận vẫn đúng mã kiểm tra trong số liệu", examples = "true")
                boolean recordsIntact,
        @NotNull @Schema(description = "Các tài liệu đang giữ và mã kiểm tra của chúng có còn đúng", maxItems = 5)
                List<Checked> documents) {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    /** A document whose bytes were hashed anew. */
    @Schema(name = "CheckedDocument", description = "Một tài liệu đã được tính lại mã kiểm tra")
    public record Checked(
            @NotNull ConsolidatedReportView.Paper document,
            @NotNull @Schema(description = "Byte đang giữ vẫn đúng mã kiểm tra", examples = "true") boolean intact) {}
}
