package vn.guongsang.media.edition.production;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.kit.reference.ReferenceCsv;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.edition.book.Book;
import vn.guongsang.media.edition.book.Chapter;
import vn.guongsang.media.edition.book.Dates;
import vn.guongsang.media.edition.book.Picture;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.item.Items;
import vn.guongsang.media.edition.profile.ProfileStore;
import vn.guongsang.media.edition.profile.SourceProfile;
import vn.guongsang.media.edition.profile.StoredProfile;
import vn.guongsang.media.edition.recall.RecallPart;
import vn.guongsang.media.edition.recall.RecallReason;
import vn.guongsang.media.edition.recall.RecallView;
import vn.guongsang.media.edition.recall.Recalls;
import vn.guongsang.model.Level;

/** Puts a book together from what was frozen and what was recalled since. */
@ApplicationScoped
public class BookBinder {

    private final Items items;
    private final ProfileStore profiles;
    private final Recalls recalls;
    private final Map<String, String> sectors = ReferenceCsv.rows("sectors.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name_vi")));

    BookBinder(Items items, ProfileStore profiles, Recalls recalls) {
        this.items = items;
        this.profiles = profiles;
        this.recalls = recalls;
    }

    /** The book of a revision. */
    public Book bind(Revisions.Order order, EditionContent content, Instant madeAt) {
        Map<UUID, RecallView> lost = recalls.of(order.editionId()).stream()
                .collect(Collectors.toMap(RecallView::exemplarId, Function.identity(), BookBinder::wider));
        Map<UUID, StoredProfile> kept = profiles.of(order.editionId());
        Map<String, byte[]> images = profiles.images(order.editionId());
        List<Chapter> chapters = new ArrayList<>();
        for (Items.Place place : items.frozen(order.editionId())) {
            RecallView recall = lost.get(place.exemplarId());
            StoredProfile profile = kept.get(place.exemplarId());
            if (profile == null || recall != null && recall.part() == RecallPart.PAGE) {
                chapters.add(recalled(place, recall, madeAt));
            } else {
                chapters.add(profile(place, profile, recall == null ? images : Map.of()));
            }
        }
        return new Book(order.editionId(), order.revision(), madeAt, content, chapters);
    }

    /** The page, where the photos had gone before. */
    private static RecallView wider(RecallView one, RecallView other) {
        return one.part() == RecallPart.PAGE ? one : other;
    }

    /** A profile that is not kept any more cannot be printed, whatever the reason. */
    private static Chapter recalled(Items.Place place, RecallView recall, Instant madeAt) {
        return recall == null
                ? new Chapter.Recall(place.position(), RecallReason.NOT_PUBLIC.sentence(), Vietnam.dateOf(madeAt))
                : new Chapter.Recall(place.position(), recall.sentence(), Vietnam.dateOf(recall.at()));
    }

    private Chapter.Profile profile(Items.Place place, StoredProfile profile, Map<String, byte[]> images) {
        return new Chapter.Profile(
                place.position(),
                profile.headline(),
                profile.displayName(),
                profile.unitName(),
                sectors.getOrDefault(profile.sector(), profile.sector()),
                profile.summary(),
                profile.story(),
                profile.recognitions().stream().map(BookBinder::line).toList(),
                profile.photos().stream()
                        .filter(photo -> images.containsKey(photo.sha256()))
                        .map(photo -> new Picture(
                                images.get(photo.sha256()), photo.caption(), photo.credit(), photo.altText()))
                        .toList());
    }

    private static String line(SourceProfile.Recognised recognised) {
        return "%s, năm %d: Quyết định số %s ngày %s"
                .formatted(
                        level(recognised.level()),
                        recognised.year(),
                        recognised.decisionNumber(),
                        Dates.of(recognised.decisionDate()));
    }

    private static String level(Level level) {
        return switch (level) {
            case UNIT -> "Cấp cơ sở";
            case COMMUNE -> "Cấp xã";
            case DISTRICT -> "Cấp huyện";
            case PROVINCE -> "Cấp tỉnh";
        };
    }
}
