package vn.guongsang.nominations.feed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.kit.problem.Languages;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.feed.FeedPage;
import vn.guongsang.nominations.feedconsumer.access.FeedReader;
import vn.guongsang.nominations.feedconsumer.receipt.FeedReceiptService;
import vn.guongsang.nominations.profile.ChangeFeed;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileSelection;

/** Reads the page that a reader asks for, and notes what a registered one is told by it. */
@ApplicationScoped
class FeedPages {

    private final ChangeFeed feed;
    private final CodeLists lists;
    private final FeedReceiptService receipts;

    FeedPages(ChangeFeed feed, CodeLists lists, FeedReceiptService receipts) {
        this.feed = feed;
        this.lists = lists;
        this.receipts = receipts;
    }

    /** One page; without a format only its headers are asked for, and nothing is told. */
    FeedPage read(FeedParameters asked, FeedReader reader, String format, UriInfo request, Instant now) {
        long after = ChangeFeed.position(asked.after());
        long before = ChangeFeed.position(asked.before(), "before", Long.MAX_VALUE);
        long head = feed.head();
        List<ProfileSelection> selections = List.of(reader.selection(), asked.selection());
        List<ChangeItem> found = feed.newest(after, before, selections, asked.limit() + 1, now);
        boolean more = found.size() > asked.limit();
        List<ChangeItem> shown = more ? found.subList(0, asked.limit()) : found;
        if (reader.isRegistered() && format != null) {
            receipts.told(reader.consumerId(), asked.before() == null ? head : null, format, shown, now);
        }
        return new FeedPage(
                shown,
                sectors(now),
                new FeedAddresses(request, reader.byAddress()).of(asked, shown, more),
                selections.toString());
    }

    private Map<String, String> sectors(Instant now) {
        return lists.sectors(Vietnam.dateOf(now), Languages.VIETNAMESE).stream()
                .collect(Collectors.toMap(CodeView::code, CodeView::name));
    }
}
