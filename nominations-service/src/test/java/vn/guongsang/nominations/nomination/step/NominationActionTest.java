package vn.guongsang.nominations.nomination.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.model.NominationStatus;

class NominationActionTest {

    private static final String[] STATES = {
        "DRAFT", "SUBMITTED", "UNDER_APPRAISAL", "RETURNED", "APPROVED", "REJECTED", "WITHDRAWN"
    };

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT        DRAFT     -               -               RETURNED  - - -",
        "SUBMISSION  SUBMITTED -               -               SUBMITTED - - -",
        "APPRAISAL   -         UNDER_APPRAISAL UNDER_APPRAISAL -         - - -",
        "RETURN      -         RETURNED        RETURNED        -         - - -",
        "APPROVAL    -         -               APPROVED        -         - - -",
        "REJECTION   -         -               REJECTED        -         - - -",
        "TAKE_OVER   -         SUBMITTED       UNDER_APPRAISAL -         - - -",
        "WITHDRAWAL  WITHDRAWN WITHDRAWN       WITHDRAWN       WITHDRAWN - - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(
            NominationAction action, NominationStatus from, NominationStatus to) {
        assertEquals(to, action.next(from));
    }

    @ParameterizedTest
    @CsvSource({"7, 8"})
    void theTableCoversAllStatesAndActions(int states, int actions) {
        assertEquals(states, NominationStatus.values().length);
        assertEquals(actions, NominationAction.values().length);
    }
}
