package vn.guongsang.nominations.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.nomination.step.NominationAction;

class BatchActionTest {

    @Test
    void thoseStepsCanBeTakenOnManyThatNeedAReasonAndNothingElse() {
        assertEquals(
                List.of(NominationAction.RETURN, NominationAction.REJECTION, NominationAction.WITHDRAWAL),
                Arrays.stream(BatchAction.values()).map(BatchAction::step).toList());
    }
}
