package vn.guongsang.reporting.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;
import vn.guongsang.reporting.amendment.step.AmendmentAction;
import vn.guongsang.reporting.amendment.step.AmendmentRights;

class AmendmentActionTest {

    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final String[] STATES = {"DRAFT", "SENT", "ANSWERED", "FORWARDED", "DECIDED", "WITHDRAWN"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       DRAFT     -         - -       - -",
        "SENDING    SENT      -         - -       - -",
        "WITHDRAWAL WITHDRAWN WITHDRAWN - -       - -",
        "ANSWER     -         ANSWERED  - -       - -",
        "FORWARDING -         FORWARDED - -       - -",
        "DECISION   -         -         - DECIDED - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(
            AmendmentAction action, AmendmentStatus from, AmendmentStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, AmendmentStatus.values().length);
        assertEquals(TABLE.length, AmendmentAction.values().length);
    }

    @ParameterizedTest(name = "{0}, own unit {1}, brought {2}, when {3}: {4}")
    @CsvSource({
        "unit-officer,   true,  false, DRAFT,     edit",
        "unit-leader,    true,  false, DRAFT,     edit sending withdrawal",
        "unit-leader,    true,  false, SENT,      withdrawal",
        "province-board, false, false, SENT,      answer forwarding",
        "province-board, true,  false, SENT,      ''",
        "province-board, false, true,  SENT,      ''",
        "province-board, false, false, FORWARDED, decision",
        "finance,        false, false, SENT,      ''",
        "auditor,        false, false, FORWARDED, ''",
    })
    void whoMayDoWhat(String role, boolean own, boolean brought, AmendmentStatus status, String allowed) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), own ? UNIT : null, null);
        AmendmentRights.Standing standing =
                new AmendmentRights.Standing(status, UNIT, List.of(brought ? "nguoi" : "nguoi-khac"));
        assertEquals(
                allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")),
                AmendmentRights.allowedActions(standing, actor));
    }
}
