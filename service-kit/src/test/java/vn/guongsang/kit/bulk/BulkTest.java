package vn.guongsang.kit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;

class BulkTest {

    private static final Instant AT = Instant.parse("2026-11-29T02:00:00Z");
    private static final UUID ID = Ids.next();
    private static final UUID ONE = Ids.next();
    private static final UUID OTHER = Ids.next();

    @Test
    void onlyWhatWouldSucceedIsOpenAndOffersTheExecution() {
        BulkItem open = item(ONE, 2, ItemOutcome.WOULD_SUCCEED);
        Bulk<String> bulk = bulk("trả lại", open, item(OTHER, 1, ItemOutcome.REFUSED));

        assertEquals(List.of(open), bulk.open());
        assertEquals(List.of("execution"), bulk.allowedActions());
        assertEquals(List.of(), bulk("trả lại", item(ONE, 3, ItemOutcome.DONE)).allowedActions());
    }

    @Test
    void theTokenChangesWithTheOrderAndEveryVersionThatWasSeenAndWithNothingElse() {
        String seen = bulk("trả lại", item(ONE, 2, ItemOutcome.WOULD_SUCCEED)).token();

        assertEquals(64, seen.length());
        assertEquals(seen, bulk("trả lại", item(ONE, 2, ItemOutcome.DONE)).token());
        assertNotEquals(
                seen, bulk("rút", item(ONE, 2, ItemOutcome.WOULD_SUCCEED)).token());
        assertNotEquals(
                seen, bulk("trả lại", item(ONE, 3, ItemOutcome.WOULD_SUCCEED)).token());
        assertNotEquals(
                seen, bulk("trả lại", item(OTHER, 2, ItemOutcome.WOULD_SUCCEED)).token());
    }

    private static Bulk<String> bulk(String order, BulkItem... items) {
        return new Bulk<>(ID, order, AT, List.of(items));
    }

    private static BulkItem item(UUID id, long version, ItemOutcome outcome) {
        return new BulkItem(id, version, outcome, null);
    }
}
