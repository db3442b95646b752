package vn.guongsang.nominations.claim.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.claim.ClaimView;

/** One page of claims. */
@Schema(description = "Một trang thành tích của hồ sơ")
public record ClaimPage(
        @NotNull @Schema(description = "Các thành tích, theo thứ tự đã nêu") List<ClaimView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/nominations/7f1c1b1e-0000-4000-8000-000000000001/claims?cursor=abc",
                        maxLength = 4000)
                String next) {}
