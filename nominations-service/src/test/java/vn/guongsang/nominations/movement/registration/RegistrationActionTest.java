package vn.guongsang.nominations.movement.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;

class RegistrationActionTest {

    @ParameterizedTest(name = "{0}: registration → {1}, refusal → {2}")
    @CsvSource({"INVITED, REGISTERED, DECLINED", "REGISTERED, REGISTERED, DECLINED", "DECLINED, REGISTERED,"})
    void everyAnswerInEveryStateLeadsWhereTheTableSays(
            RegistrationStatus from, RegistrationStatus registered, RegistrationStatus declined) {
        assertEquals(registered, RegistrationAction.REGISTRATION.next(from));
        assertEquals(declined, RegistrationAction.REFUSAL.next(from));
    }

    @ParameterizedTest(name = "{0}, open {1}, {2}: {3}")
    @CsvSource({
        "INVITED,    true,  unit-officer,   registration refusal",
        "INVITED,    true,  unit-leader,    registration refusal",
        "REGISTERED, true,  district-board, registration refusal",
        "DECLINED,   true,  province-board, registration",
        "INVITED,    false, unit-officer,   ''",
        "INVITED,    true,  council-member, ''",
        "INVITED,    true,  inspector,      ''",
        "INVITED,    true,  admin,          ''"
    })
    void whatIsOfferedDependsOnStateDeadlineAndRole(
            RegistrationStatus status, boolean open, String role, String offered) {
        Actor actor = new Actor("ai-do", "Ai đó", Set.of(role), null, null);
        assertEquals(
                offered.isEmpty() ? List.of() : List.of(offered.split(" ")),
                RegistrationAction.allowed(status, open, actor));
    }
}
