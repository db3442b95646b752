package vn.guongsang.reporting.inspection.team;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;

/** A team as shown. */
@Schema(name = "InspectionTeam", description = "Đoàn kiểm tra")
public record TeamView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"edit\"]")
                List<String> allowedActions,
        @NotNull UUID programmeId,
        @NotNull @Schema(description = "Tên đoàn", examples = "Đoàn kiểm tra số 1", maxLength = 300) String name,
        @NotNull @Schema(description = "Số quyết định", examples = "45/QĐ-HĐTĐKT", maxLength = 100)
                String decisionNumber,
        @NotNull @Schema(description = "Ngày quyết định", examples = "2026-02-10") LocalDate decisionDate,
        @NotNull @Schema(description = "Thành viên", maxItems = 30) List<TeamMember> members,
        @NotNull Instant createdAt,
        @Schema(description = "Lịch sử; chỉ khi xem một đoàn") List<HistoryLine> history)
        implements Versioned {}
