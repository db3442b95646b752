package vn.guongsang.nominations.imports.row;

import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;

/**
 * An import and whose rows may be in it.
 *
 * @param unitId the unit that it is for, with what lies below; null for all
 */
public record ImportScope(UUID importId, UUID unitId) {

    /** The units that its rows may speak of, and the subjects that they may be matched to. */
    public UnitScope units() {
        return unitId == null ? UnitScope.ALL : new UnitScope(UnitScope.Kind.SUBTREE, unitId);
    }
}
