package vn.guongsang.media.rule;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/** A rule as shown. */
@Schema(name = "PropagationRule", description = "Quy tắc giao nhiệm vụ")
public record RuleView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @Schema(description = "Cấp công nhận", examples = "PROVINCE") Level level,
        @Schema(description = "Loại đối tượng", examples = "COLLECTIVE") SubjectType subjectType,
        @Schema(description = "Lĩnh vực", examples = "AGRICULTURE", maxLength = 100) String sector,
        @NotNull @Schema(description = "Các kênh được giao", examples = "[\"0197a000-0000-7000-8000-0000000000c1\"]")
                List<UUID> channelIds,
        @NotNull @Schema(description = "Thời hạn, ngày", examples = "15") int dueDays,
        @NotNull @Schema(description = "Cách đếm ngày", examples = "WORKING") Calendar calendar,
        @NotNull @Schema(description = "Độ ưu tiên", examples = "5") int priority,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull Instant createdAt)
        implements Versioned {

    /** Whether the rule holds on a day. */
    public boolean isInForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The day by which what is counted from a first day is due. */
    public LocalDate dueDay(LocalDate firstDay) {
        return calendar.after(firstDay, dueDays);
    }

    /** How many conditions the rule states. */
    int conditions() {
        return (level == null ? 0 : 1) + (subjectType == null ? 0 : 1) + (sector == null ? 0 : 1);
    }

    /** Whether every stated condition holds for an approval. */
    boolean matches(Level approvedAt, SubjectType type, String itsSector) {
        return (level == null || level == approvedAt)
                && (subjectType == null || subjectType == type)
                && (sector == null || sector.equals(itsSector));
    }
}
