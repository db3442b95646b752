package vn.guongsang.nominations.criteria.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.model.CriteriaStatus;

/** Which editions to list; null means no condition. */
public record CriteriaEditionFilter(
        @Parameter(description = "Trạng thái", example = "ISSUED") @QueryParam("status") CriteriaStatus status,
        @Parameter(description = "Đơn vị ban hành", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Chỉ các bản có hiệu lực vào ngày này", example = "2024-06-30")
                @QueryParam("inForceOn")
                LocalDate inForceOn) {}
