package vn.guongsang.nominations.council.vote;

import java.util.UUID;

/** The sessions, as far as a ballot needs them. */
public interface OpenSessions {

    /**
     * Keeps a session from being closed until the end of the transaction, together with whoever else does so; refuses when
     * there is none, or no ballots are taken now.
     */
    void keepOpen(UUID session);
}
