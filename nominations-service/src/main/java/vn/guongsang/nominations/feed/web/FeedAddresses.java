package vn.guongsang.nominations.feed.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.guongsang.nominations.feed.FeedLinks;
import vn.guongsang.nominations.profile.ChangeItem;

/**
 * Makes the links of a page. Who came with a token in the address could not follow a link without it, so the links that
 * are meant for the reader alone carry it; {@code self}, which systems store and show, never does.
 */
final class FeedAddresses {

    private static final String TOKEN = "token";
    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    private final UriInfo request;
    private final boolean keepsToken;

    FeedAddresses(UriInfo request, boolean keepsToken) {
        this.request = request;
        this.keepsToken = keepsToken;
    }

    /** The links around the items shown; {@code more} when older ones follow. */
    FeedLinks of(FeedParameters asked, List<ChangeItem> shown, boolean more) {
        String newest = shown.isEmpty() ? asked.after() : shown.get(0).cursor();
        return new FeedLinks(
                request.getBaseUri().toString(),
                address(asked, false).build().toString(),
                more ? with(asked, BEFORE, shown.get(shown.size() - 1).cursor()) : null,
                asked.before() == null ? with(asked, AFTER, newest) : null);
    }

    private String with(FeedParameters asked, String parameter, String cursor) {
        UriBuilder address = address(asked, keepsToken);
        return (cursor == null ? address : address.replaceQueryParam(parameter, cursor))
                .build()
                .toString();
    }

    private UriBuilder address(FeedParameters asked, boolean withToken) {
        UriBuilder address = request.getRequestUriBuilder();
        if (asked.token() == null || withToken) {
            return address;
        }
        String rest = address.replaceQueryParam(TOKEN).build().getRawQuery();
        return address.replaceQuery(rest == null || rest.isEmpty() ? null : rest);
    }
}
