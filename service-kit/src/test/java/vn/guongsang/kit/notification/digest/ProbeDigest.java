package vn.guongsang.kit.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.notification.NoticeLine;

@ApplicationScoped
class ProbeDigest implements DigestSource {

    private final Map<String, Long> waiting = new ConcurrentHashMap<>();

    void waitsFor(Actor reader, long count) {
        waiting.put(reader.id(), count);
    }

    @Override
    public List<NoticeLine> waiting(Actor reader, Instant at) {
        Long count = waiting.get(reader.id());
        return count == null ? List.of() : List.of(new NoticeLine("probes", count, "Việc thử", "Probes"));
    }
}
