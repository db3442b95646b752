package vn.guongsang.media.edition.profile;

import java.util.List;

/** A profile as it was fetched, with its photos by their checksums; its text is what the checksum of an item is over. */
public record StoredProfile(
        long version,
        String headline,
        String summary,
        String story,
        String displayName,
        String unitName,
        String sector,
        List<SourceProfile.Recognised> recognitions,
        List<Photo> photos) {

    /** A photo that was fetched. */
    public record Photo(String sha256, String caption, String credit, String altText) {}

    static StoredProfile of(SourceProfile source, List<Photo> photos) {
        return new StoredProfile(
                source.version(),
                source.headline(),
                source.summary(),
                source.story(),
                source.displayName(),
                source.unitName(),
                source.sector(),
                source.recognitions(),
                photos);
    }
}
