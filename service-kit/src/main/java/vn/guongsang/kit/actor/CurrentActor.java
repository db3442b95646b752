package vn.guongsang.kit.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The actor of the current request, read once from the verified token. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The actor; a claim that is not a UUID counts as missing, which denies. */
    public Actor get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Actor("anonymous", "anonymous", Set.of(), null, null);
        }
        String name = token.getClaim("name");
        return new Actor(
                token.getSubject(),
                name == null ? token.getSubject() : name,
                Set.copyOf(identity.getRoles()),
                uuid(token, "unit_id"),
                uuid(token, "outlet_id"));
    }

    private static UUID uuid(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        try {
            return value == null ? null : UUID.fromString(value.toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
