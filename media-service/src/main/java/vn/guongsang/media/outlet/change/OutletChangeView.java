package vn.guongsang.media.outlet.change;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of outlets as recorded; it is never changed. */
@Schema(name = "OutletChange", description = "Thay đổi cơ quan báo chí đã ghi nhận; không sửa, không xóa")
public record OutletChangeView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Loại thay đổi", examples = "MERGE") OutletChangeKind kind,
        @NotNull LocalDate effectiveOn,
        @NotNull NewOutletChange.Document document,
        @NotNull @Schema(description = "Cơ quan thay đổi", maxItems = 10) List<UUID> outletIds,
        @Schema(description = "Cơ quan được lập; MERGE: nhận các kênh") UUID successorId,
        @Schema(description = "Ghi chú", examples = "Hợp nhất báo và đài", maxLength = 1000) String note,
        @NotNull Instant createdAt) {}
