package vn.guongsang.nominations.unit.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;

/** A set of changes with its items and history. */
@Schema(name = "UnitChange", description = "Một đợt thay đổi đơn vị")
public record UnitChangeView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "DRAFT") UnitChangeStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang soạn",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"commit\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull
                @Schema(
                        description = "Tên đợt",
                        examples = "Sắp xếp đơn vị hành chính cấp xã năm 2025",
                        maxLength = 300)
                String title,
        @NotNull LegalDocument document,
        @NotNull LocalDate effectiveOn,
        @NotNull @Schema(description = "Các thay đổi") List<UnitChangeItem> items,
        @NotNull Instant createdAt,
        Instant committedAt,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {}
