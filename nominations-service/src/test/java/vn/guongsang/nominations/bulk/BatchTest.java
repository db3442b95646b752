package vn.guongsang.nominations.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.nomination.step.NominationAction;

class BatchTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final UUID ID = Ids.next();
    private static final UUID ONE = Ids.next();
    private static final UUID OTHER = Ids.next();

    @Test
    void onlyWhatWouldSucceedIsOpenAndOffersTheExecution() {
        BatchItem open = item(ONE, 2, ItemOutcome.WOULD_SUCCEED);
        Batch batch = batch(open, item(OTHER, 1, ItemOutcome.REFUSED));

        assertEquals(List.of(open), batch.open());
        assertEquals(
                new BatchView(
                        ID, BatchAction.RETURN, "Hết đợt", List.of("execution"), batch.token(), AT, batch.items()),
                batch.view());
        assertEquals(List.of(), batch(item(ONE, 3, ItemOutcome.DONE)).view().allowedActions());
    }

    @Test
    void theTokenChangesWithEveryVersionThatWasSeenAndWithNothingElse() {
        String seen = batch(item(ONE, 2, ItemOutcome.WOULD_SUCCEED)).token();

        assertEquals(64, seen.length());
        assertEquals(seen, batch(item(ONE, 2, ItemOutcome.DONE)).token());
        assertNotEquals(seen, batch(item(ONE, 3, ItemOutcome.WOULD_SUCCEED)).token());
        assertNotEquals(seen, batch(item(OTHER, 2, ItemOutcome.WOULD_SUCCEED)).token());
    }

    @Test
    void thoseStepsCanBeTakenOnManyThatNeedAReasonAndNothingElse() {
        assertEquals(
                List.of(NominationAction.RETURN, NominationAction.REJECTION, NominationAction.WITHDRAWAL),
                Arrays.stream(BatchAction.values()).map(BatchAction::step).toList());
    }

    private static Batch batch(BatchItem... items) {
        return new Batch(ID, BatchAction.RETURN, "Hết đợt", "ban-tdkt", AT, List.of(items));
    }

    private static BatchItem item(UUID nomination, long version, ItemOutcome outcome) {
        return new BatchItem(nomination, version, outcome, null);
    }
}
