package vn.guongsang.nominations.assignment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.assignment.AssignmentView;

/** One page of assignments. */
@Schema(description = "Một trang phân công")
public record AssignmentPage(
        @NotNull @Schema(description = "Hạn sớm trước") List<AssignmentView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/appraisal-assignments?cursor=abc",
                        maxLength = 4000)
                String next) {}
