package vn.guongsang.nominations.feedconsumer.receipt;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one consumer that had a profile knows of its removal. */
@Schema(description = "Một bên đã nhận hồ sơ, và đã nhận tin gỡ hay chưa")
public record RemovalReceipt(
        @NotNull UUID consumerId,
        @NotNull @Schema(description = "Tên cơ quan báo chí", examples = "Báo Thí Dụ điện tử", maxLength = 200)
                String outletName,
        @NotNull @Schema(description = "PENDING: chưa nhận tin gỡ; TOLD: đã nhận", examples = "PENDING") State state,
        @NotNull @Schema(description = "Lần cuối nhận hồ sơ") Instant shownAt,
        @Schema(description = "Lúc nhận tin gỡ") Instant toldAt,
        @Schema(description = "Lần cuối đọc nguồn cấp") Instant lastFetchAt) {

    /** Whether the consumer has been told. */
    @Schema(name = "RemovalReceiptState", description = "PENDING: chưa nhận tin gỡ; TOLD: đã nhận")
    public enum State {
        PENDING,
        TOLD
    }
}
