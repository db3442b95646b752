package vn.guongsang.nominations.subject.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;

class SubjectActionTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, CORRECTION, ACTIVE",
        "ACTIVE, IDENTITY_REMOVAL, ACTIVE",
        "ACTIVE, NOT_DUPLICATE, ACTIVE",
        "ACTIVE, MERGE, DUPLICATE",
        "ACTIVE, MERGE_REVERSAL,",
        "DUPLICATE, CORRECTION,",
        "DUPLICATE, IDENTITY_REMOVAL, DUPLICATE",
        "DUPLICATE, NOT_DUPLICATE,",
        "DUPLICATE, MERGE,",
        "DUPLICATE, MERGE_REVERSAL, ACTIVE"
    })
    void everyActionLeadsFromEveryStateToThis(SubjectStatus from, SubjectAction action, SubjectStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void theTableCoversAllStatesAndActions() {
        assertEquals(2, SubjectStatus.values().length);
        assertEquals(5, SubjectAction.values().length);
    }

    @ParameterizedTest
    @CsvSource({
        "unit-officer, ACTIVE, correction identity-removal, ''",
        "unit-leader, ACTIVE, correction identity-removal, ''",
        "district-board, DUPLICATE, identity-removal, ''",
        "province-board, ACTIVE, correction identity-removal not-duplicate merge, merge",
        "province-board, DUPLICATE, identity-removal merge-reversal, merge-reversal",
        "council-member, ACTIVE, '', ''",
        "auditor, DUPLICATE, '', ''",
        "admin, ACTIVE, '', ''"
    })
    void everyRoleMayDoThisAndThatToAShell(String role, SubjectStatus status, String actions, String toAShell) {
        Actor actor = new Actor("ai-do", "Ai Đó", Set.of(role), null, null);
        assertEquals(words(actions), SubjectRights.allowedActions(status, false, actor));
        assertEquals(words(toAShell), SubjectRights.allowedActions(status, true, actor));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
