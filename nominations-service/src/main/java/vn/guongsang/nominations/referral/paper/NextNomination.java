package vn.guongsang.nominations.referral.paper;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nomination that the receiving body has drafted from a referral. */
@Schema(description = "Hồ sơ đề nghị lập từ giới thiệu đã được chọn")
public record NextNomination(
        @NotNull @Schema(description = "Mã hồ sơ của cùng đối tượng, ở cấp nhận") UUID nominationId) {}
