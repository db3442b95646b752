package vn.guongsang.reporting.inspection.recommendation.form;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.inspection.finding.form.Severity;
import vn.guongsang.reporting.inspection.recommendation.step.RecommendationStatus;

/** Which recommendations to list; null means no condition. */
public record RecommendationFilter(
        @Parameter(description = "Trạng thái", example = "OPEN") @QueryParam("status") RecommendationStatus status,
        @Parameter(description = "Cuộc kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000004")
                @QueryParam("visitId")
                UUID visitId,
        @Parameter(description = "Đơn vị được kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Mức độ của phát hiện", example = "SERIOUS") @QueryParam("severity") Severity severity,
        @Parameter(
                        description =
                                "Chỉ kiến nghị quá hạn vào cuối ngày này: hạn đã hết, đơn vị chưa trả lời, chưa khép lại; ngày đã qua tính theo tình trạng của ngày đó",
                        example = "2026-07-01")
                @QueryParam("overdueOn")
                LocalDate overdueOn) {}
