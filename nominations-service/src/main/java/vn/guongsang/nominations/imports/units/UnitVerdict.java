package vn.guongsang.nominations.imports.units;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import vn.guongsang.nominations.imports.row.MatchReason;
import vn.guongsang.nominations.imports.row.RowFault;
import vn.guongsang.nominations.imports.row.RowOutcome;

/**
 * What was found of a row; its names are those of the columns in the database.
 *
 * @param targetId the unit that it was taken for, or that it becomes
 * @param unitId the unit above it
 * @param sameAs the row that has told of the unit before
 * @param faults what is wrong, or how it differs from the unit that it was taken for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record UnitVerdict(
        int number,
        RowOutcome outcome,
        UUID targetId,
        UUID unitId,
        Integer sameAs,
        List<MatchReason> reasons,
        List<RowFault> faults) {

    static UnitVerdict wrong(UnitLine line, UUID parent, List<RowFault> faults) {
        return new UnitVerdict(line.number(), RowOutcome.ERROR, null, parent, null, List.of(), faults);
    }

    static UnitVerdict made(UnitLine line, UUID parent) {
        return new UnitVerdict(line.number(), RowOutcome.NEW, line.newId(), parent, null, List.of(), List.of());
    }

    /** Whether another row can stand below what this one speaks of. */
    boolean isSure() {
        return targetId != null && outcome != RowOutcome.CONFLICT;
    }
}
