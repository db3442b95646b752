package vn.guongsang.media.edition.profile;

import java.time.Duration;
import java.util.Map;

/** How asking for a profile ended. */
public sealed interface Fetched {

    /**
     * It is public.
     *
     * @param images photos by checksum
     * @param photosLeftOut photos that could not be had
     */
    record Profile(StoredProfile profile, Map<String, byte[]> images, int photosLeftOut) implements Fetched {}

    /** The source does not publish it. */
    record NotPublic() implements Fetched {}

    /**
     * Nothing is known; it is to be asked again.
     *
     * @param fault code of what went wrong
     * @param pause the least pause that the source asks for; null when it names none
     */
    record Failed(String fault, Duration pause) implements Fetched {}
}
