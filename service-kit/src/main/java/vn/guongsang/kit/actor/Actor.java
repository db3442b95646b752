package vn.guongsang.kit.actor;

import java.util.Set;
import java.util.UUID;

/**
 * The person or system that acts.
 *
 * @param id subject of the token; what history and audit record
 * @param name name to show
 * @param roles role names, see {@link Roles}
 * @param unitId unit that the actor belongs to; null when the token names none
 * @param outletId outlet that the actor belongs to; null when the token names none
 */
public record Actor(String id, String name, Set<String> roles, UUID unitId, UUID outletId) {

    private static final Set<String> PROVINCE_WIDE = Set.of(
            Roles.PROVINCE_BOARD,
            Roles.COUNCIL_MEMBER,
            Roles.PROPAGANDA_BOARD,
            Roles.FINANCE,
            Roles.INSPECTOR,
            Roles.AUDITOR,
            Roles.ADMIN);

    /** The server itself: scheduled work and reactions to events. */
    public static Actor system(String name) {
        return new Actor("system:" + name, name, Set.of(), null, null);
    }

    /** Whether the actor holds a role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the actor belongs to an outlet; nobody belongs to null. */
    public boolean isAt(UUID outlet) {
        return outlet != null && outlet.equals(outletId);
    }

    /** How far the actor sees among units: a missing unit claim sees nothing. */
    public UnitScope scope() {
        if (roles.stream().anyMatch(PROVINCE_WIDE::contains)) {
            return UnitScope.ALL;
        }
        return unitId == null ? UnitScope.NONE : new UnitScope(UnitScope.Kind.SUBTREE, unitId);
    }
}
