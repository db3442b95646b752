package vn.guongsang.nominations.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.guongsang.kit.actor.Actor;

class TipActionTest {

    @ParameterizedTest
    @CsvSource({"ACCEPTANCE, ACCEPTED", "REJECTION, REJECTED", "DUPLICATION, DUPLICATE"})
    void everyActionLeadsOutOfReceivedAndOutOfNothingElse(TipAction action, TipStatus to) {
        for (TipStatus from : TipStatus.values()) {
            assertEquals(from == TipStatus.RECEIVED ? to : null, action.next(from));
        }
    }

    @ParameterizedTest
    @EnumSource(TipStatus.class)
    void anInformantIsErasedInEveryStatusWhichStaysAsItIs(TipStatus status) {
        assertEquals(status, TipAction.INFORMANT_ERASURE.next(status));
    }

    @ParameterizedTest
    @EnumSource(TipStatus.class)
    void onlyModeratorsAreOfferedActionsAndOnlyOnATipThatIsOpen(TipStatus status) {
        List<String> all = List.of("acceptance", "rejection", "duplication");
        for (String role : List.of("unit-leader", "district-board", "province-board")) {
            assertEquals(
                    status == TipStatus.RECEIVED ? all : List.of(),
                    TipAction.allowed(status, false, person(role)),
                    role);
            assertEquals(
                    status == TipStatus.RECEIVED
                            ? List.of("acceptance", "rejection", "duplication", "informant-erasure")
                            : List.of("informant-erasure"),
                    TipAction.allowed(status, true, person(role)),
                    role);
        }
        for (String role : List.of("unit-officer", "council-member", "inspector", "auditor", "admin", "cms")) {
            assertEquals(List.of(), TipAction.allowed(status, true, person(role)), role);
        }
    }

    private static Actor person(String role) {
        return new Actor("nguoi-nay", "Người này", Set.of(role), null, null);
    }
}
