package vn.guongsang.nominations.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/**
 * JSON Feed 1.1. It knows no deletion: a tombstone is the item once more, under its id, with a sentence in the place of
 * the text, and with {@code tombstone} in the extension {@code _guongsang} for those who know it.
 */
@ApplicationScoped
public class JsonFeed implements FeedFormat {

    public static final String MEDIA_TYPE = "application/feed+json";

    private static final String EXTENSION = "_guongsang";

    private final FeedConfig config;

    JsonFeed(FeedConfig config) {
        this.config = config;
    }

    @Override
    public String write(FeedPage page) {
        ObjectNode feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", TITLE);
        feed.put("description", config.usageTerms());
        feed.put("feed_url", page.links().self());
        if (page.links().next() != null) {
            feed.put("next_url", page.links().next());
        }
        feed.set("authors", authors());
        feed.put("language", "vi");
        ObjectNode own = feed.putObject(EXTENSION).put("rights", config.rights());
        own.put("usage_terms", config.usageTerms());
        config.termsUrl().ifPresent(url -> own.put("terms_url", url.toString()));
        if (page.links().since() != null) {
            own.put("since_url", page.links().since());
        }
        ArrayNode items = feed.putArray("items");
        page.items().forEach(item -> items.add(item.profile() == null ? tombstone(item) : item(item, page)));
        return feed.toString();
    }

    private ObjectNode item(ChangeItem item, FeedPage page) {
        ProfileView profile = item.profile();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", FeedPage.urn(item));
        node.put("url", page.links().profile(item.profileId()));
        node.put("title", FeedText.clean(profile.headline()));
        node.put("summary", FeedText.clean(profile.summary()));
        node.put("content_html", FeedText.html(profile));
        node.put("content_text", FeedText.plain(profile));
        node.put("date_published", profile.publishedFrom().toString());
        node.put("date_modified", item.at().toString());
        node.put("language", profile.language());
        node.set("authors", authors());
        node.putArray("tags").add(page.sectorName(profile));
        List<FeedPhoto> photos = FeedPhoto.of(profile);
        photos.stream().findFirst().ifPresent(photo -> node.put("image", photo.url()));
        ArrayNode attachments = node.putArray("attachments");
        photos.forEach(photo -> attachments
                .addObject()
                .put("url", photo.url())
                .put("mime_type", photo.type())
                .put("title", photo.caption() + " (" + photo.credit() + ")"));
        node.putObject(EXTENSION)
                .put("cursor", item.cursor())
                .put("sector", profile.sector())
                .put("unit", FeedText.clean(profile.unitName()))
                .put("version", profile.version());
        return node;
    }

    private static ObjectNode tombstone(ChangeItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", FeedPage.urn(item));
        node.put("content_text", FeedText.removal(item.tombstone()));
        node.put("date_modified", item.at().toString());
        node.put("language", "vi");
        ObjectNode why = node.putObject(EXTENSION)
                .put("cursor", item.cursor())
                .putObject("tombstone")
                .put("reason", item.tombstone().reason())
                .put("at", item.at().toString());
        if (item.tombstone().type() != null) {
            why.put("type", item.tombstone().type().name());
        }
        if (item.tombstone().displayName() != null) {
            why.put("displayName", FeedText.clean(item.tombstone().displayName()));
        }
        return node;
    }

    private ArrayNode authors() {
        ArrayNode authors = JsonNodeFactory.instance.arrayNode();
        authors.addObject().put("name", config.publisher());
        return authors;
    }
}
