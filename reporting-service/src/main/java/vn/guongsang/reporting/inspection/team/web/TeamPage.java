package vn.guongsang.reporting.inspection.team.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.inspection.team.TeamView;

/** One page of teams. */
@Schema(name = "InspectionTeamPage", description = "Một trang đoàn kiểm tra")
public record TeamPage(
        @NotNull @Schema(description = "Mới lập trước", maxItems = 100) List<TeamView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/inspection-programmes/7f1c1b1e-0000-4000-8000-000000000001/teams?cursor=q1v",
                        maxLength = 3000)
                String next) {}
