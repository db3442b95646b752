package vn.guongsang.nominations.datarequest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;

class DataRequestActionTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, COMPLETION, DONE",
        "RECEIVED, REFUSAL, REFUSED",
        "DONE, COMPLETION,",
        "DONE, REFUSAL,",
        "REFUSED, COMPLETION,",
        "REFUSED, REFUSAL,"
    })
    void everyActionLeadsFromEveryStateToThis(DataRequestStatus from, DataRequestAction action, DataRequestStatus to) {
        assertEquals(to, action.next(from));
    }

    @ParameterizedTest
    @CsvSource({
        "unit-officer, WITHDRAWAL, completion",
        "unit-officer, ERASURE, ''",
        "unit-leader, WITHDRAWAL, completion refusal",
        "unit-leader, ERASURE, refusal",
        "district-board, ERASURE, refusal",
        "province-board, ERASURE, completion refusal",
        "auditor, WITHDRAWAL, ''"
    })
    void eachRoleIsOfferedWhatItMayDo(String role, DataRequestKind kind, String offered) {
        Actor actor = new Actor("ai-do", "Ai đó", Set.of(role), null, null);

        assertEquals(offered, String.join(" ", DataRequestAction.allowed(DataRequestStatus.RECEIVED, kind, actor)));
    }

    @Test
    void whatIsAnsweredOffersNothing() {
        Actor board = new Actor("ban-tdkt", "Ban", Set.of("province-board"), null, null);

        for (DataRequestStatus answered : List.of(DataRequestStatus.DONE, DataRequestStatus.REFUSED)) {
            assertEquals(List.of(), DataRequestAction.allowed(answered, DataRequestKind.ACCESS, board));
        }
    }
}
