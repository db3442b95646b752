package vn.guongsang.nominations.council.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.nominations.council.session.form.SessionStatus;

class SessionActionTest {

    private static final String[] STATES = {"PLANNED", "OPEN", "CLOSED", "CANCELLED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT         PLANNED   -         - -",
        "OPENING      OPEN      -         - -",
        "BALLOT       -         OPEN      - -",
        "CLOSING      -         CLOSED    - -",
        "CANCELLATION CANCELLED CANCELLED - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(SessionAction action, SessionStatus from, SessionStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, SessionStatus.values().length);
        assertEquals(TABLE.length, SessionAction.values().length);
    }

    @ParameterizedTest(name = "{0} by {1}, seated {2}: {3}")
    @CsvSource({
        "PLANNED,   province-board, false, edit opening cancellation",
        "PLANNED,   council-member, false, ''",
        "OPEN,      province-board, false, closing cancellation",
        "OPEN,      province-board, true,  ballots closing cancellation",
        "OPEN,      council-member, true,  ballots",
        "OPEN,      council-member, false, ''",
        "OPEN,      auditor,        false, ''",
        "CLOSED,    province-board, true,  ''",
        "CANCELLED, province-board, true,  ''",
    })
    void eachRoleIsOfferedWhatItMayDo(SessionStatus status, String role, boolean seated, String actions) {
        Actor actor = new Actor("nguoi-goi", "Người gọi", Set.of(role), null, null);
        List<String> expected = actions.isEmpty() ? List.of() : List.of(actions.split(" "));
        assertEquals(expected, SessionAction.allowed(status, actor, seated));
    }
}
