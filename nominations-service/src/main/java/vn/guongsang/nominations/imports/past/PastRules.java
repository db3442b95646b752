package vn.guongsang.nominations.imports.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.nominations.imports.row.UnitNames;
import vn.guongsang.nominations.subject.identity.Identities;

/**
 * What rows are held against, read once for all of them.
 *
 * @param sectors code of each sector by the search key of its code and names
 * @param sectorCodes to name what is allowed
 */
record PastRules(
        LocalDate today,
        UnitNames units,
        Map<String, String> sectors,
        List<String> sectorCodes,
        Identities identities,
        Identities.Places places) {

    /** No dossier is older than the first emulation of the Republic (Lời kêu gọi thi đua ái quốc, 11/6/1948). */
    static final int FIRST_YEAR = 1948;

    static final Set<String> AS_NEW = Set.of("moi", "new");

    static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
