package vn.guongsang.nominations.council.vote;

import java.util.UUID;

/** The sessions, as far as a ballot needs them. */
public interface OpenSessions {

    /** Locks a session and refuses when there is none, or no ballots are taken now. */
    void lock(UUID session);
}
