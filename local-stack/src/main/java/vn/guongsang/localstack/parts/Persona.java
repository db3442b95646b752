package vn.guongsang.localstack.parts;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * A made-up person or system that a token can speak for; {@code unitId} and {@code outletId} may be null, which means
 * that the token carries no such claim.
 */
public record Persona(String name, String displayName, Set<String> roles, UUID unitId, UUID outletId, Duration ttl) {
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    /** A persona without unit or outlet, whose tokens last 12 hours. */
    public static Persona of(String name, String displayName, String... roles) {
        return new Persona(name, displayName, Set.of(roles), null, null, WORKING_DAY);
    }

    /** The same persona, bound to a unit. */
    public Persona inUnit(UUID unit) {
        return new Persona(name, displayName, roles, unit, outletId, ttl);
    }

    /** The same persona, bound to an outlet. */
    public Persona atOutlet(UUID outlet) {
        return new Persona(name, displayName, roles, unitId, outlet, ttl);
    }
}
