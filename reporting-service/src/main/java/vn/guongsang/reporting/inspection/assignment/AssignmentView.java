package vn.guongsang.reporting.inspection.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;

/** An assignment as shown. */
@Schema(name = "CouncilAssignment", description = "Phân công thành viên Hội đồng phụ trách đơn vị")
public record AssignmentView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"end\"]")
                List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull
                @Schema(
                        description = "Mã tài khoản của thành viên",
                        examples = "thanh-vien-hoi-dong-01",
                        maxLength = 200)
                String accountId,
        @NotNull @Schema(description = "Số văn bản phân công", examples = "08/TB-HĐTĐKT", maxLength = 100)
                String documentNumber,
        @NotNull @Schema(description = "Ngày văn bản", examples = "2026-01-15") LocalDate documentDate,
        @NotNull @Schema(description = "Ngày đầu", examples = "2026-01-15") LocalDate validFrom,
        @Schema(description = "Ngày cuối", examples = "2026-12-31") LocalDate validTo,
        @NotNull Instant createdAt)
        implements Versioned {}
