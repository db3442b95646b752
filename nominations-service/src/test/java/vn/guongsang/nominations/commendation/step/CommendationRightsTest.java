package vn.guongsang.nominations.commendation.step;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.step.StepProblem;
import vn.guongsang.nominations.testing.Refusal;

class CommendationRightsTest {

    private static final Proposed OWN = new Proposed(CommendationStatus.PROPOSED, Level.COMMUNE, "lanh-dao");
    private static final Actor LEADER = person("unit-leader");

    @Test
    void whoProposedItWithdrawsItButDoesNotDecideIt() {
        assertEquals(List.of("withdrawal"), CommendationRights.allowedActions(OWN, LEADER, Set.of()));
        for (CommendationAction action : List.of(CommendationAction.DECISION, CommendationAction.REFUSAL)) {
            assertSame(
                    StepProblem.SEPARATION_OF_DUTIES,
                    Refusal.of(() -> CommendationRights.require(action, OWN, LEADER, Set.of()))
                            .type());
        }
        assertDoesNotThrow(() -> CommendationRights.require(CommendationAction.WITHDRAWAL, OWN, LEADER, Set.of()));
    }

    @Test
    void whoIsNotCompetentIsForbiddenTo() {
        assertSame(
                KitProblem.FORBIDDEN,
                Refusal.of(() -> CommendationRights.require(
                                CommendationAction.DECISION, OWN, person("province-board"), Set.of()))
                        .type());
    }

    private static Actor person(String role) {
        return new Actor("lanh-dao", "Lãnh đạo", Set.of(role), null, null);
    }
}
