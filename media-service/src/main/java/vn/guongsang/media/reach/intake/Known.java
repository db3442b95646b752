package vn.guongsang.media.reach.intake;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.ChannelKind;

/**
 * What is known beside a row.
 *
 * @param channelId the channel that the caller may tell figures of; null for none of that code
 * @param publishedOn local day on which the task was published on that channel; null when it was not
 * @param overlapsAnother whether the source has told of another period that overlaps
 * @param sameReference the figure that stands under the reference; null for none
 * @param same whether that says the same
 */
record Known(
        UUID channelId,
        ChannelKind kind,
        LocalDate publishedOn,
        boolean overlapsAnother,
        UUID sameReference,
        boolean same) {

    static final Known NOTHING = new Known(null, null, null, false, null, false);
}
