package vn.guongsang.reporting.inspection.visit.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.reporting.inspection.visit.step.VisitStatus;

/** Which visits to list; null means no condition. */
public record VisitFilter(
        @Parameter(description = "Trạng thái", example = "CONCLUDED") @QueryParam("status") VisitStatus status,
        @Parameter(description = "Kế hoạch kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("programmeId")
                UUID programmeId,
        @Parameter(description = "Đơn vị được kiểm tra", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Năm kiểm tra; chưa kiểm tra: năm dự kiến", example = "2026")
                @QueryParam("year")
                @Min(2022)
                @Max(2100)
                Integer year,
        @Parameter(
                        description =
                                "Chỉ cuộc kiểm tra được tính cho đơn vị này vào ngày asOf, kể cả của đơn vị tiền thân",
                        example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("countedFor")
                UUID countedFor,
        @Parameter(description = "Ngày khi có countedFor; mặc định hôm nay", example = "2026-12-31") @QueryParam("asOf")
                LocalDate asOf) {}
