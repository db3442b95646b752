package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.commendation.proposal.CommendationForm;

/** The forms of commendation. */
@Schema(description = "Danh mục hình thức khen thưởng tại một ngày")
public record CommendationFormPage(
        @NotNull @Schema(description = "Các hình thức, từ cơ sở lên") List<CommendationForm> items) {}
