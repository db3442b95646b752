package vn.guongsang.reporting.inspection.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of the Council takes charge of a unit. */
@Schema(name = "NewCouncilAssignment", description = "Phân công thành viên Hội đồng phụ trách đơn vị (Kế hoạch IV.5.b)")
public record NewAssignment(
        @NotNull @Schema(description = "Đơn vị", examples = "7f1c1b1e-0000-4000-8000-000000000001") UUID unitId,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Mã tài khoản của thành viên", examples = "thanh-vien-hoi-dong-01")
                String accountId,
        @NotBlank @Size(max = 100) @Schema(description = "Số văn bản phân công", examples = "08/TB-HĐTĐKT")
                String documentNumber,
        @NotNull @Schema(description = "Ngày văn bản; không ở tương lai", examples = "2026-01-15")
                LocalDate documentDate,
        @NotNull @Schema(description = "Ngày đầu", examples = "2026-01-15") LocalDate validFrom,
        @Schema(description = "Ngày cuối; vắng mặt khi chưa định", examples = "2026-12-31") LocalDate validTo) {}
