package vn.guongsang.reporting.budget;

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
import vn.guongsang.reporting.budget.content.BudgetStatus;
import vn.guongsang.reporting.budget.step.EstimateAction;
import vn.guongsang.reporting.budget.step.EstimateRights;

class EstimateActionTest {

    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final String[] STATES = {
        "DRAFT", "SUBMITTED", "RETURNED", "REVIEWED", "APPROVED", "ALLOCATED", "CLOSED", "DISCARDED"
    };

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "EDIT       DRAFT     -        RETURNED  -        -         -         - -",
        "SUBMISSION SUBMITTED -        SUBMITTED -        -         -         - -",
        "REVIEW     -         REVIEWED -         -        -         -         - -",
        "RETURN     -         RETURNED -         RETURNED -         -         - -",
        "APPROVAL   -         -        -         APPROVED -         -         - -",
        "ALLOCATION -         -        -         -        ALLOCATED -         - -",
        "ADJUSTMENT -         -        -         -        -         ALLOCATED - -",
        "SPENDING   -         -        -         -        -         ALLOCATED - -",
        "SETTLEMENT -         -        -         -        -         CLOSED    - -",
        "DISCARD    DISCARDED -        -         -        -         -         - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(EstimateAction action, BudgetStatus from, BudgetStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, BudgetStatus.values().length);
        assertEquals(TABLE.length, EstimateAction.values().length);
    }

    @ParameterizedTest(name = "{0}, own unit {1}, brought {2}, reviewed {3}, when {4}: {5}")
    @CsvSource({
        "unit-officer,   true,  false, false, DRAFT,     edit discard",
        "unit-leader,    true,  false, false, DRAFT,     edit submission discard",
        "finance,        false, false, false, SUBMITTED, review return",
        "finance,        true,  false, false, SUBMITTED, ''",
        "finance,        false, true,  false, SUBMITTED, ''",
        "unit-leader,    true,  false, false, SUBMITTED, ''",
        "province-board, false, false, false, REVIEWED,  approval",
        "province-board, false, false, true,  REVIEWED,  ''",
        "province-board, true,  false, false, REVIEWED,  ''",
        "finance,        false, false, false, APPROVED,  allocation",
        "province-board, false, false, false, APPROVED,  ''",
        "finance,        false, false, false, ALLOCATED, adjustment settlement",
        "district-board, false, false, false, ALLOCATED, spending",
        "finance,        true,  false, false, ALLOCATED, ''",
        "auditor,        false, false, false, ALLOCATED, ''",
        "unit-leader,    true,  false, false, CLOSED,    ''",
    })
    void whoMayDoWhat(
            String role, boolean own, boolean brought, boolean reviewed, BudgetStatus status, String allowed) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), own ? UNIT : null, null);
        EstimateRights.Standing standing = new EstimateRights.Standing(
                status, UNIT, List.of(brought ? "nguoi" : "nguoi-khac"), reviewed ? "nguoi" : "nguoi-khac");
        assertEquals(
                allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")),
                EstimateRights.allowedActions(standing, actor));
    }
}
