package vn.guongsang.media.edition.book;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.media.edition.content.EditionContent;

/**
 * Everything that the bytes of an edition depend on.
 *
 * @param revision counts from 1; one more for each recall
 * @param madeAt when the revision was decided, the one date in the files
 */
public record Book(UUID id, int revision, Instant madeAt, EditionContent content, List<Chapter> chapters) {

    /** The permanent name of the edition in every file. */
    String urn() {
        return "urn:uuid:" + id;
    }

    /** The line below the title. */
    String period() {
        return content.period() == null ? "Năm " + content.year() : content.period();
    }
}
