package vn.guongsang.nominations.commendation.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Decision;

/** An order to annul a decision. */
@Schema(name = "CommendationAnnulment", description = "Hủy bỏ quyết định khen thưởng")
public record NewAnnulment(
        @NotNull @Schema(description = "Căn cứ theo Luật 06/2022/QH15 Điều 93 khoản 2", examples = "FRAUD")
                AnnulmentGround ground,
        @NotNull @Valid Decision decision) {}
