package vn.guongsang.nominations.assignment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.assignment.AssignmentView;

/** What has been assigned. */
@Schema(description = "Các phân công vừa ghi")
public record AssignmentList(@NotNull @Schema(description = "Theo hạn") List<AssignmentView> items) {}
