package vn.guongsang.nominations.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.profile.ChangeItem;
import vn.guongsang.nominations.profile.ProfileView;

/**
 * What a format writes.
 *
 * @param items the last word on each profile, newest first
 * @param sectors names of the sectors by code
 * @param selection text that tells one selection of profiles from another
 */
public record FeedPage(List<ChangeItem> items, Map<String, String> sectors, FeedLinks links, String selection) {

    /** The same for every page and every reader of a selection, for ever. */
    UUID id() {
        return Ids.named("profile-feed", selection);
    }

    /** The time of the newest word; without any, a time that never changes. */
    Instant updated() {
        return items.stream().map(ChangeItem::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    String sectorName(ProfileView profile) {
        return sectors.getOrDefault(profile.sector(), profile.sector());
    }

    /** The permanent id of a profile in every format. */
    static String urn(ChangeItem item) {
        return "urn:uuid:" + item.profileId();
    }
}
