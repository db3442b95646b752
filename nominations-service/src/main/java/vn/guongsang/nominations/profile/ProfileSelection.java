package vn.guongsang.nominations.profile;

import java.util.Objects;
import java.util.UUID;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;

/** Which profiles a newsroom follows; null means no condition. */
public record ProfileSelection(String sector, Level level, UUID unitId) {

    /** Narrows changes {@code c} to profiles that are in the selection or have been, so that they can be taken down. */
    void narrow(Sql sql, int number) {
        if (sector != null || unitId != null) {
            sql.append("AND EXISTS (SELECT 1 FROM profile_change was WHERE was.profile_id = c.profile_id")
                    .filter("was.sector = :sector" + number, "sector" + number, sector)
                    .filter("was.unit_id = :unit" + number, "unit" + number, unitId)
                    .append(")");
        }
        if (level != null) {
            sql.append("AND EXISTS (SELECT 1 FROM recognition r WHERE r.exemplar_id = c.profile_id")
                    .filter("r.level = :level" + number, "level" + number, level)
                    .append(")");
        }
    }

    /** Whether a profile that may be shown is in the selection now. */
    boolean holds(ProfileView profile) {
        return (sector == null || sector.equals(profile.sector()))
                && (unitId == null || Objects.equals(unitId, profile.unitId()))
                && (level == null || profile.recognitions().stream().anyMatch(r -> r.level() == level));
    }
}
