package vn.guongsang.nominations.feedconsumer.access;

import java.util.UUID;
import vn.guongsang.nominations.profile.ProfileSelection;

/**
 * Who reads the feed.
 *
 * @param consumerId the registered consumer; null for a person or system with a bearer token
 * @param selection what the consumer is limited to
 * @param byAddress whether the secret came in the address, so that the links of its pages need it
 */
public record FeedReader(UUID consumerId, ProfileSelection selection, boolean byAddress) {

    /** Somebody with a bearer token: sees all, leaves no receipt. */
    static final FeedReader UNREGISTERED = new FeedReader(null, new ProfileSelection(null, null, null), false);

    public boolean isRegistered() {
        return consumerId != null;
    }
}
