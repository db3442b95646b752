package vn.guongsang.localstack.demo.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.Persona;

/**
 * Tokens of everybody who works in the province; a new session begins before the limit of calls of one token. Signing a
 * token costs more than most calls.
 */
public final class Sessions {

    private static final int CALLS_OF_A_SESSION = 250;

    private final LocalIdentity identity;
    private final Map<Persona, Session> sessions = new ConcurrentHashMap<>();

    /** Sessions whose tokens that identity signs. */
    public Sessions(LocalIdentity identity) {
        this.identity = identity;
    }

    private record Session(String token, int calls) {}

    /** A token that speaks for the persona. */
    public String token(Persona persona) {
        return sessions.compute(
                        persona,
                        (same, session) -> session == null || session.calls() == CALLS_OF_A_SESSION
                                ? new Session(identity.token(persona), 1)
                                : new Session(session.token(), session.calls() + 1))
                .token();
    }
}
