package vn.guongsang.nominations.feed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/** ninjs 1.6, the version line that newsroom systems such as Superdesk read. */
@ApplicationScoped
public class Ninjs16 implements FeedFormat {

    private static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json";

    private final FeedConfig config;

    Ninjs16(FeedConfig config) {
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
                .put("representationtype", "complete")
                .put("profile", photos.isEmpty() ? "text-only" : "text-photo")
                .put("firstcreated", profile.publishedFrom().toString())
                .put("headline", FeedText.clean(profile.headline()))
                .put("description_text", FeedText.clean(profile.summary()))
                .put("body_html", FeedText.html(profile))
                .put("body_text", FeedText.plain(profile))
                .put("byline", config.publisher())
                .put("copyrightholder", config.publisher())
                .put("copyrightnotice", config.rights())
                .put("usageterms", config.usageTerms());
        config.termsUrl().ifPresent(url -> node.putObject("rightsinfo").put("linkedrights", url.toString()));
        describe(node, profile, page);
        if (!photos.isEmpty()) {
            associate(node.putObject("associations"), photos);
        }
        return node;
    }

    private static void describe(ObjectNode node, ProfileView profile, FeedPage page) {
        node.putArray("subject")
                .addObject()
                .put("name", page.sectorName(profile))
                .put("rel", "category")
                .put("scheme", page.links().sectors())
                .put("code", profile.sector());
        node.putArray(profile.subjectType() == SubjectType.INDIVIDUAL ? "person" : "organisation")
                .addObject()
                .put("name", FeedText.clean(profile.displayName()))
                .put("rel", "about");
        node.putArray("place").addObject().put("name", FeedText.clean(profile.unitName()));
    }

    /** The first photo under the name that importers look for. */
    private static void associate(ObjectNode associations, List<FeedPhoto> photos) {
        for (int i = 0; i < photos.size(); i++) {
            FeedPhoto photo = photos.get(i);
            associations
                    .putObject(i == 0 ? "featuremedia" : "photo" + (i + 1))
                    .put("uri", photo.url())
                    .put("type", "picture")
                    .put("mimetype", photo.type())
                    .put("headline", photo.caption())
                    .put("description_text", photo.altText())
                    .put("byline", photo.credit())
                    .putObject("renditions")
                    .putObject("original")
                    .put("href", photo.url())
                    .put("mimetype", photo.type());
        }
    }

    private static ObjectNode tombstone(ChangeItem item) {
        return begin(item)
                .put("type", "text")
                .put("representationtype", "incomplete")
                .put("ednote", FeedText.removal(item.tombstone()));
    }

    private static ObjectNode begin(ChangeItem item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("$standard").put("name", "ninjs").put("version", "1.6").put("schema", SCHEMA);
        return node.put("uri", FeedPage.urn(item))
                .put("version", Ninjs.version(item))
                .put("versioncreated", item.at().toString())
                .put("pubstatus", Ninjs.status(item))
                .put("language", "vi");
    }
}
