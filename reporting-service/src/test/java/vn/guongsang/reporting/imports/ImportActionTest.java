package vn.guongsang.reporting.imports;

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
import vn.guongsang.reporting.imports.form.ImportKind;
import vn.guongsang.reporting.imports.form.ImportStatus;

class ImportActionTest {

    private static final String[] STATES = {"CHECKED", "COMMITTED", "DISCARDED", "REVOKED"};

    /** One row an action, one column a state, in the order above; a dash is a refusal. */
    private static final String[] TABLE = {
        "COMMIT     COMMITTED -       - -", "DISCARD    DISCARDED -       - -", "REVOCATION -         REVOKED - -",
    };

    static Stream<Arguments> cells() {
        return Arrays.stream(TABLE).map(row -> row.split(" +")).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .map(i -> Arguments.of(row[0], STATES[i], "-".equals(row[i + 1]) ? null : row[i + 1])));
    }

    @ParameterizedTest(name = "{0} from {1} leads to {2}")
    @MethodSource("cells")
    void everyActionInEveryStateLeadsWhereTheTableSays(ImportAction action, ImportStatus from, ImportStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(STATES.length, ImportStatus.values().length);
        assertEquals(TABLE.length, ImportAction.values().length);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "province-board, INDICATORS, commit discard",
        "province-board, BUDGETS,    commit discard",
        "finance,        BUDGETS,    commit discard",
        "finance,        INDICATORS, ''",
        "auditor,        BUDGETS,    ''",
    })
    void whoMayImport(String role, ImportKind kind, String allowed) {
        Actor actor = new Actor("nguoi", "Người", Set.of(role), null, null);
        assertEquals(
                allowed.isEmpty() ? List.of() : List.of(allowed.split(" ")),
                ImportRights.allowedActions(ImportStatus.CHECKED, kind, actor));
    }
}
