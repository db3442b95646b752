package vn.guongsang.nominations.imports.units;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.change.LegalDocument;
import vn.guongsang.nominations.unit.registration.NewUnit;

/**
 * One row of a table of units, good in itself.
 *
 * @param number of the row in the file
 * @param newId id of the unit when it is new
 */
record UnitLine(int number, UUID newId, Told told) {

    /**
     * What the row says.
     *
     * @param parent code or name of the unit above it; null when none is told
     */
    record Told(
            String code,
            UnitType type,
            String name,
            String parent,
            LocalDate validFrom,
            LocalDate validTo,
            Boolean underProvincialCommittee,
            LegalDocument document) {}

    NewUnit below(UUID parent) {
        return new NewUnit(
                told.code(),
                told.type(),
                told.name(),
                parent,
                told.validFrom(),
                told.underProvincialCommittee(),
                told.validTo(),
                told.document());
    }
}
