package vn.guongsang.nominations.imports.units;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.guongsang.kit.text.VietnameseText;
import vn.guongsang.model.event.UnitSnapshot.Naming;
import vn.guongsang.nominations.imports.row.MatchReason;
import vn.guongsang.nominations.imports.row.RowFault;

/** Why a row is taken for a unit, and in what it contradicts it; what the row leaves open contradicts nothing. */
record UnitDifference(UnitLine.Told told, UUID parent, KnownUnits.Known known) {

    List<MatchReason> reasons() {
        List<MatchReason> reasons = new ArrayList<>();
        if (naming().code().equals(told.code())) {
            reasons.add(MatchReason.SAME_UNIT_CODE);
        }
        if (isSameName()) {
            reasons.add(MatchReason.SAME_NAME);
        }
        if (parent != null && parent.equals(naming().parentId())) {
            reasons.add(MatchReason.SAME_PARENT_UNIT);
        }
        return reasons;
    }

    List<RowFault> faults() {
        List<RowFault> faults = new ArrayList<>();
        if (told.code() != null && !told.code().equals(naming().code())) {
            faults.add(differs(UnitColumns.CODE, naming().code()));
        }
        if (!isSameName()) {
            faults.add(differs(UnitColumns.NAME, naming().name()));
        }
        if (told.type() != known.unit().type()) {
            faults.add(differs(UnitColumns.TYPE, known.unit().type().name()));
        }
        if (parent != null && !parent.equals(naming().parentId())) {
            faults.add(RowFault.of(UnitColumns.PARENT, "import-unit-elsewhere"));
        }
        checkDays(faults);
        Boolean committee = told.underProvincialCommittee();
        if (committee != null && committee != known.unit().snapshot().underProvincialCommittee()) {
            faults.add(differs(UnitColumns.COMMITTEE, committee ? "không" : "có"));
        }
        return faults;
    }

    /** A unit older than the records has no first day that could be contradicted; one renamed may be told from then. */
    private void checkDays(List<RowFault> faults) {
        LocalDate first = known.unit().validFrom();
        if (first != null
                && !told.validFrom().equals(first)
                && !told.validFrom().equals(naming().validFrom())) {
            faults.add(differs(UnitColumns.FROM, first.toString()));
        }
        if (!Objects.equals(told.validTo(), known.unit().validTo())) {
            faults.add(differs(UnitColumns.TO, Objects.toString(known.unit().validTo(), "—")));
        }
    }

    private Naming naming() {
        return known.naming();
    }

    private boolean isSameName() {
        return VietnameseText.searchKey(naming().name()).equals(VietnameseText.searchKey(told.name()));
    }

    private static RowFault differs(String column, String recorded) {
        return RowFault.of(column, "import-unit-differs", recorded);
    }
}
