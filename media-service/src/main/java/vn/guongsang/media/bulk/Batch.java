package vn.guongsang.media.bulk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;

/** A batch as stored. */
record Batch(UUID id, BatchAction action, NewBatch.Detail detail, String createdBy, Instant at, List<BatchItem> items) {

    /** Says which tasks in which versions the caller has seen; no secret. */
    String token() {
        StringBuilder seen = new StringBuilder(id + "|" + action + "|" + detail);
        items.forEach(item -> seen.append('|').append(item.taskId()).append(':').append(item.version()));
        return Sha256.of(seen.toString());
    }

    /** The items that are still to be done. */
    List<BatchItem> open() {
        return items.stream()
                .filter(item -> item.outcome() == ItemOutcome.WOULD_SUCCEED)
                .toList();
    }

    BatchView view() {
        List<String> actions = open().isEmpty() ? List.of() : List.of("execution");
        return new BatchView(id, action, detail, actions, token(), at, items);
    }
}
