package vn.guongsang.media.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.guongsang.kit.webhook.OfferedEvents;

/** What this service tells events of. */
@ApplicationScoped
class MediaEvents implements OfferedEvents {

    @Override
    public Set<String> aggregates() {
        return Set.of("propagation-task", "contest", "edition", "airing-month", "column", "gathering");
    }
}
