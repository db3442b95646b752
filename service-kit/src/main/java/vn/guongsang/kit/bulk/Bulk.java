package vn.guongsang.kit.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;

/**
 * A bulk step as stored.
 *
 * @param order what is to be done with each thing, and what is said of it; its text tells orders apart
 */
public record Bulk<O>(UUID id, O order, Instant at, List<BulkItem> items) {

    /** Says which things in which versions the caller has seen; no secret. */
    public String token() {
        StringBuilder seen = new StringBuilder(id + "|" + order);
        items.forEach(item -> seen.append('|').append(item.id()).append(':').append(item.version()));
        return Sha256.of(seen.toString());
    }

    /** What is offered to whoever has previewed it. */
    public List<String> allowedActions() {
        return open().isEmpty() ? List.of() : List.of("execution");
    }

    /** The items that are still to be done. */
    List<BulkItem> open() {
        return items.stream()
                .filter(item -> item.outcome() == ItemOutcome.WOULD_SUCCEED)
                .toList();
    }
}
