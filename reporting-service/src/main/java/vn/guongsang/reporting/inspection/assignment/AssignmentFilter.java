package vn.guongsang.reporting.inspection.assignment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments to list; null means no condition. */
public record AssignmentFilter(
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Mã tài khoản của thành viên", example = "thanh-vien-hoi-dong-01")
                @QueryParam("accountId")
                @Size(max = 200)
                String accountId,
        @Parameter(description = "Chỉ phân công có hiệu lực vào ngày này", example = "2026-03-01") @QueryParam("on")
                LocalDate on) {}
