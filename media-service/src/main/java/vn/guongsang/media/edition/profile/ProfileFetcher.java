package vn.guongsang.media.edition.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;

/** Fetches a profile with its photos; called in the background only, outside any transaction. */
@ApplicationScoped
public class ProfileFetcher {

    private static final int MOST_PHOTOS = 2;

    private final ProfileSource source;
    private final PhotoSource photos;

    ProfileFetcher(ProfileSource source, PhotoSource photos) {
        this.source = source;
        this.photos = photos;
    }

    /**
     * The profile of an exemplar. A photo whose host is away is waited for; a profile is not kept back for ever because of
     * it.
     *
     * @param isLast whether what is away now is left out
     */
    public Fetched fetch(UUID exemplar, boolean isLast, Instant at) throws InterruptedException {
        ProfileSource.Answer answer = source.ask(exemplar, at);
        if (answer.profile() == null) {
            return answer.other();
        }
        Map<String, byte[]> images = new LinkedHashMap<>();
        List<StoredProfile.Photo> kept = new ArrayList<>();
        List<SourceProfile.Photo> wanted =
                answer.profile().photos().stream().limit(MOST_PHOTOS).toList();
        for (SourceProfile.Photo photo : wanted) {
            Optional<byte[]> image;
            try {
                image = image(photo);
            } catch (PhotoSource.AwayException e) {
                if (!isLast) {
                    return new Fetched.Failed("PHOTO_HOST_DOWN", null);
                }
                image = Optional.empty();
            }
            image.ifPresent(bytes -> kept.add(keep(photo, bytes, images)));
        }
        return new Fetched.Profile(StoredProfile.of(answer.profile(), kept), images, wanted.size() - kept.size());
    }

    private Optional<byte[]> image(SourceProfile.Photo photo) throws PhotoSource.AwayException, InterruptedException {
        byte[] bytes = photos.fetch(photo.url());
        return bytes == null ? Optional.empty() : Pictures.redraw(bytes);
    }

    private static StoredProfile.Photo keep(SourceProfile.Photo photo, byte[] bytes, Map<String, byte[]> images) {
        String sha256 = Sha256.of(bytes);
        images.put(sha256, bytes);
        return new StoredProfile.Photo(sha256, photo.caption(), photo.credit(), photo.altText());
    }
}
