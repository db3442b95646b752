package vn.guongsang.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

@ApplicationScoped
class ProbeEvents implements OfferedEvents {

    @Override
    public Set<String> aggregates() {
        return Set.of("probe");
    }
}
