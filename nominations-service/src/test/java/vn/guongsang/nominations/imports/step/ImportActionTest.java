package vn.guongsang.nominations.imports.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;

class ImportActionTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CHECK,      CHECKING,   , , , , ,",
        "COMMIT,     , , COMMITTING, , , ,",
        "CANCEL,     CANCELLED, , CANCELLED, , , , CANCELLED",
        "FINDING,    , CHECKED, , , , ,",
        "STALENESS,  , , , CHECKED, , ,",
        "COMPLETION, , , , COMMITTED, , ,",
        "FAILURE,    , FAILED, , FAILED, , ,",
    })
    void everyActionInEveryStatusLeadsWhereTheTableSays(
            ImportAction action,
            ImportStatus uploading,
            ImportStatus checking,
            ImportStatus checked,
            ImportStatus committing,
            ImportStatus committed,
            ImportStatus cancelled,
            ImportStatus failed) {
        assertEquals(uploading, action.next(ImportStatus.UPLOADING));
        assertEquals(checking, action.next(ImportStatus.CHECKING));
        assertEquals(checked, action.next(ImportStatus.CHECKED));
        assertEquals(committing, action.next(ImportStatus.COMMITTING));
        assertEquals(committed, action.next(ImportStatus.COMMITTED));
        assertEquals(cancelled, action.next(ImportStatus.CANCELLED));
        assertEquals(failed, action.next(ImportStatus.FAILED));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "UPLOADING,  unit-officer,   check cancel",
        "CHECKED,    unit-leader,    commit cancel",
        "FAILED,     province-board, cancel",
        "CHECKING,   province-board, ''",
        "COMMITTING, province-board, ''",
        "COMMITTED,  province-board, ''",
        "CANCELLED,  province-board, ''",
        "CHECKED,    auditor,        ''",
        "CHECKED,    admin,          ''",
    })
    void theServersOwnStepsAreOfferedToNobody(ImportStatus status, String role, String actions) {
        Actor actor = new Actor("nguoi-nay", "Người này", Set.of(role), null, null);
        assertEquals(actions.isEmpty() ? List.of() : List.of(actions.split(" ")), ImportAction.allowed(status, actor));
    }
}
