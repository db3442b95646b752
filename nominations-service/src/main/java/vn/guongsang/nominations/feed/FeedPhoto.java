package vn.guongsang.nominations.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.nominations.profile.ProfileView;
import vn.guongsang.nominations.recognition.Photo;

/** A photo as importers take it: an address in ASCII that ends with the kind of the image, and the type to it. */
record FeedPhoto(String url, String type, String caption, String credit, String altText) {

    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "tif", "image/tiff",
            "tiff", "image/tiff",
            "webp", "image/webp");

    /** Photos of a profile; one whose address was stored before endings were asked for is of no use to importers. */
    static List<FeedPhoto> of(ProfileView profile) {
        return profile.photos().stream()
                .filter(photo -> TYPES.containsKey(ending(photo)))
                .flatMap(photo -> address(photo).stream().map(url -> of(photo, url)))
                .toList();
    }

    private static FeedPhoto of(Photo photo, String url) {
        return new FeedPhoto(
                url,
                TYPES.get(ending(photo)),
                FeedText.clean(photo.caption()),
                FeedText.clean(photo.credit()),
                FeedText.clean(photo.altText()));
    }

    /** The address in ASCII; empty when it is none, so that one slip does not take the whole feed away. */
    private static Optional<String> address(Photo photo) {
        try {
            return Optional.of(new URI(photo.url()).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String ending(Photo photo) {
        return photo.url().substring(photo.url().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
