package vn.guongsang.reporting.inspection.assignment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.assignment.AssignmentView;

/** One page of assignments. */
@Schema(name = "CouncilAssignmentPage", description = "Một trang phân công")
public record AssignmentPage(
        @NotNull @Schema(description = "Mới lập trước", maxItems = 100) List<AssignmentView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/council-assignments?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
