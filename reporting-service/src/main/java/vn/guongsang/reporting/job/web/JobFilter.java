package vn.guongsang.reporting.job.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.job.step.JobStatus;

/** Which jobs to list; null means no condition. */
public record JobFilter(
        @Parameter(description = "Trạng thái", example = "RUNNING") @QueryParam("status") JobStatus status,
        @Parameter(
                        description = "Loại việc, như kind của việc",
                        example = "CONSOLIDATION",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 50))
                @QueryParam("kind")
                @Pattern(regexp = "[A-Z][A-Z_]{0,49}")
                String kind) {}
