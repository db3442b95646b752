package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.feedconsumer.receipt.RemovalReceipt;

/** One page of the consumers that had a profile. */
@Schema(description = "Một trang các bên đã nhận một hồ sơ nay phải gỡ")
public record RemovalReceiptPage(
        @NotNull @Schema(description = "Các bên đã nhận hồ sơ") List<RemovalReceipt> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/removals/7f1c1b1e-0000-4000-8000-000000000001/receipts?cursor=abc",
                        maxLength = 4000)
                String next) {}
