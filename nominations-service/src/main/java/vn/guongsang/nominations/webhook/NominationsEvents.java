package vn.guongsang.nominations.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.guongsang.kit.webhook.OfferedEvents;

/** What this service tells events of. */
@ApplicationScoped
class NominationsEvents implements OfferedEvents {

    @Override
    public Set<String> aggregates() {
        return Set.of("unit", "nomination", "criteria-edition", "exemplar");
    }
}
