package vn.guongsang.nominations.feedconsumer.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The reader of the current request. */
@RequestScoped
public class CurrentFeedReader {

    private final SecurityIdentity identity;

    CurrentFeedReader(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The registered consumer, or somebody with a bearer token. */
    public FeedReader get() {
        FeedReader reader = identity.getAttribute(FeedCredentialProvider.READER);
        return reader == null ? FeedReader.UNREGISTERED : reader;
    }
}
