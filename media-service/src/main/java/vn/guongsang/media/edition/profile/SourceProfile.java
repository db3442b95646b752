package vn.guongsang.media.edition.profile;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.Level;

/** A profile as {@code GET /v1/profiles/{id}} of nominations-service answers it, as far as it is printed. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceProfile(
        UUID id,
        long version,
        String headline,
        String summary,
        String story,
        String displayName,
        String unitName,
        String sector,
        List<Recognised> recognitions,
        List<Photo> photos) {

    /** A photo by its address. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Photo(String url, String caption, String credit, String altText) {}

    /** A recognition in force. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recognised(Level level, int year, String decisionNumber, LocalDate decisionDate) {}

    /** Whether what the contract promises is there. */
    boolean isWhole() {
        return id != null
                && headline != null
                && displayName != null
                && unitName != null
                && sector != null
                && recognitions != null
                && photos != null;
    }
}
