package vn.guongsang.nominations.referral.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of referrals. */
@Schema(description = "Một trang giới thiệu lên cấp trên")
public record ReferralPage(
        @NotNull @Schema(description = "Các giới thiệu, mới trước") List<ReferralRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/referrals?cursor=abc",
                        maxLength = 4000)
                String next) {}
