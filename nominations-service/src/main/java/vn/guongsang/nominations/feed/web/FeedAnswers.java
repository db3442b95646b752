package vn.guongsang.nominations.feed.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.feed.AtomFeed;
import vn.guongsang.nominations.feed.FeedFormat;
import vn.guongsang.nominations.feed.FeedPage;
import vn.guongsang.nominations.feed.JsonFeed;
import vn.guongsang.nominations.feed.Ninjs16;
import vn.guongsang.nominations.feed.Ninjs31;
import vn.guongsang.nominations.feedconsumer.access.CurrentFeedReader;

/** Answers with a page in a format; the tag is that of the text, so it changes when the text does and never else. */
@ApplicationScoped
class FeedAnswers {

    private final FeedPages pages;
    private final Map<Format, FeedFormat> formats;
    private final CurrentFeedReader reader;
    private final Now now;

    FeedAnswers(FeedPages pages, Formats formats, CurrentFeedReader reader, Now now) {
        this.pages = pages;
        this.formats = formats.all();
        this.reader = reader;
        this.now = now;
    }

    /** The formats by their names in receipts. */
    enum Format {
        ATOM,
        JSON_FEED,
        NINJS_1_6,
        NINJS_3_1
    }

    RestResponse<String> of(Format format, FeedParameters asked, UriInfo request, boolean isRead) {
        FeedPage page = pages.read(asked, reader.get(), isRead ? format.name() : null, request, now.instant());
        String text = formats.get(format).write(page);
        return RestResponse.ResponseBuilder.ok(text)
                .tag(new EntityTag("f" + Sha256.of(text).substring(0, 32)))
                .build();
    }

    /** The writers. */
    @ApplicationScoped
    static class Formats {

        private final Map<Format, FeedFormat> all;

        Formats(AtomFeed atom, JsonFeed jsonFeed, Ninjs16 ninjs16, Ninjs31 ninjs31) {
            all = Map.of(
                    Format.ATOM, atom,
                    Format.JSON_FEED, jsonFeed,
                    Format.NINJS_1_6, ninjs16,
                    Format.NINJS_3_1, ninjs31);
        }

        Map<Format, FeedFormat> all() {
            return all;
        }
    }
}
