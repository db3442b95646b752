package vn.guongsang.reporting.inspection.programme.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.programme.form.ProgrammeView;

/** One page of programmes. */
@Schema(name = "InspectionProgrammePage", description = "Một trang kế hoạch kiểm tra")
public record ProgrammePage(
        @NotNull @Schema(description = "Mới lập trước", maxItems = 100) List<ProgrammeView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/inspection-programmes?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
