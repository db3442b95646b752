package vn.guongsang.reporting.consolidation.snapshot;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One number of a snapshot.
 *
 * @param section table in which it stands, such as {@code indicators}
 * @param code what it counts; within the section and unit only once
 * @param label in Vietnamese
 * @param unitId of a single unit; null for the scope as a whole
 */
public record Figure(String section, String code, String label, UUID unitId, BigDecimal value) {

    /** What tells it from the other numbers of a snapshot. */
    public Key key() {
        return new Key(section, code, unitId);
    }

    /** Section, code and unit. */
    public record Key(String section, String code, UUID unitId) {}
}
