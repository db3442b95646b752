package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.media.edition.step.EditionStatus;

/** Which editions to list; null means no condition. */
public record EditionFilter(
        @Parameter(description = "Trạng thái", example = "PUBLISHED") @QueryParam("status") EditionStatus status,
        @Parameter(description = "Năm", example = "2026") @QueryParam("year") @Min(2000) @Max(2100) Integer year) {}
