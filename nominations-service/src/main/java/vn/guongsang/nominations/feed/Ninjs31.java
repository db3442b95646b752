package vn.guongsang.nominations.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/** ninjs 3.1: the same news in lists of typed objects. */
@ApplicationScoped
public class Ninjs31 implements FeedFormat {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final String PLAIN = "text/plain";

    private final FeedConfig config;

    Ninjs31(FeedConfig config) {
        this.config = config;
    }

    @Override
    public String write(FeedPage page) {
        return Ninjs.page(page, item -> item.profile() == null ? tombstone(item) : item(item, page));
    }

    private ObjectNode item(ChangeItem item, FeedPage page) {
        ProfileView profile = item.profile();
        List<FeedPhoto> photos = FeedPhoto.of(profile);
        ObjectNode node = begin(item)
                .put("type", photos.isEmpty() ? "text" : "composite")
                .put("representationType", "full")
                .put("profile", photos.isEmpty() ? "text-only" : "text-photo")
                .put("firstCreated", profile.publishedFrom().toString())
                .put("by", config.publisher())
                .put("copyrightHolder", config.publisher())
                .put("copyrightNotice", config.rights())
                .put("usageTerms", config.usageTerms());
        config.termsUrl().ifPresent(url -> node.putObject("rightsInfo").put("linkedRights", url.toString()));
        text(node.putArray("headlines"), "main", PLAIN, FeedText.clean(profile.headline()));
        text(node.putArray("descriptions"), "summary", PLAIN, FeedText.clean(profile.summary()));
        ArrayNode bodies = node.putArray("bodies");
        text(bodies, "main", "text/html", FeedText.html(profile));
        text(bodies, "plain", PLAIN, FeedText.plain(profile));
        describe(node, profile, page);
        if (!photos.isEmpty()) {
            associate(node.putArray("associations"), photos);
        }
        return node;
    }

    private static void describe(ObjectNode node, ProfileView profile, FeedPage page) {
        node.putArray("subjects")
                .addObject()
                .put("name", page.sectorName(profile))
                .put("rel", "category")
                .put("uri", page.links().sectors() + "#" + profile.sector())
                .put("literal", profile.sector());
        node.putArray(profile.subjectType() == SubjectType.INDIVIDUAL ? "people" : "organisations")
                .addObject()
                .put("name", FeedText.clean(profile.displayName()))
                .put("rel", "about");
        node.putArray("places").addObject().put("name", FeedText.clean(profile.unitName()));
    }

    private static void associate(ArrayNode associations, List<FeedPhoto> photos) {
        for (FeedPhoto photo : photos) {
            ObjectNode node = associations
                    .addObject()
                    .put("name", photo.caption())
                    .put("rel", "photo")
                    .put("uri", photo.url())
                    .put("type", "picture")
                    .put("by", photo.credit());
            text(node.putArray("descriptions"), "alt", PLAIN, photo.altText());
            node.putArray("renditions")
                    .addObject()
                    .put("name", "original")
                    .put("href", photo.url())
                    .put("contentType", photo.type());
        }
    }

    private static void text(ArrayNode list, String role, String type, String value) {
        list.addObject().put("role", role).put("contentType", type).put("value", value);
    }

    private static ObjectNode tombstone(ChangeItem item) {
        return begin(item)
                .put("type", "text")
                .put("representationType", "partial")
                .put("edNote", FeedText.removal(item.tombstone()));
    }

    private static ObjectNode begin(ChangeItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("standard").put("name", "ninjs").put("version", "3.1").put("schema", SCHEMA);
        return node.put("uri", FeedPage.urn(item))
                .put("version", Ninjs.version(item))
                .put("versionCreated", item.at().toString())
                .put("pubStatus", Ninjs.status(item))
                .put("language", "vi");
    }
}
