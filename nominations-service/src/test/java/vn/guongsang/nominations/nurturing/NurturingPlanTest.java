package vn.guongsang.nominations.nurturing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nurturing.plan.Milestone;
import vn.guongsang.nominations.nurturing.plan.NewNurturingPlan;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;
import vn.guongsang.nominations.nurturing.plan.SupportKind;
import vn.guongsang.nominations.nurturing.plan.Weakness;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;
import vn.guongsang.nominations.recognition.FoundThrough;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.testing.Refusal;

class NurturingPlanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);
    private static final NurturingSupport LESSON =
            new NurturingSupport(SupportKind.TECHNICAL, "Tập huấn", DAY, "Trung tâm", BigDecimal.TEN);

    private final UUID subject = Ids.next();
    private final UUID unit = Ids.next();
    private final NurturingPlan plan = plan(null);

    @Test
    void aPlanSaysWhatItWasGivenLast() {
        assertEquals(content("Qua phong trào", List.of()), plan.content());
        assertEquals(List.of(subject, unit, DAY), List.of(plan.subjectId(), plan.unitId(), plan.foundOn()));
        NurturingContent better = new NurturingContent(
                "CULTURE",
                FoundThrough.UNIT,
                "Do thôn giới thiệu",
                DAY.plusDays(1),
                Rung.PROVINCE,
                List.of("Dám làm"),
                List.of(new Weakness("Ít vốn", null)),
                List.of(new Milestone("10 ha", DAY, null)));

        plan.edit(better);

        assertEquals(better, plan.content());
        assertEquals(2, plan.version());
        assertEquals(NurturingStatus.DISCOVERED, plan.status());
    }

    @Test
    void aNewFactorGrowsIntoANominationAndIsFollowedOn() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        plan.nurture();
        plan.add(LESSON);
        plan.check();
        plan.ready();
        assertEquals(NurturingStatus.READY, plan.status());
        plan.growInto(first);
        assertEquals(NurturingStatus.NOMINATED, plan.status());
        plan.resume();
        assertEquals(NurturingStatus.NURTURED, plan.status());
        plan.ready();
        plan.growInto(second);

        assertEquals(List.of(first, second), plan.nominations());
        assertEquals(List.of(LESSON), plan.support());
        assertEquals(9, plan.version());
        assertNull(plan.closedOn());
    }

    @Test
    void aClosedPlanTakesNoFurtherStep() {
        assertDoesNotThrow(() -> plan.requireAllowed(NurturingAction.NURTURING, OFFICER));
        plan.close(DAY);
        assertEquals(DAY, plan.closedOn());

        ProblemException refused = Refusal.of(() -> plan.requireAllowed(NurturingAction.NURTURING, OFFICER));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(NurturingStatus.CLOSED, refused.extensions().get("state"));
        assertEquals(List.of(), refused.extensions().get("allowedActions"));
        assertSame(StateProblem.ILLEGAL_TRANSITION, Refusal.of(plan::nurture).type());
        assertEquals(2, plan.version());
    }

    @Test
    void whoIsReadyHasBeenSupportedAndHasNothingLeftToMend() {
        NurturingPlan weak = plan(List.of(new Weakness("Ít vốn", DAY), new Weakness("Ít người", null)));
        assertEquals(
                List.of("/weaknesses weakness-open", "/support support-missing"),
                Refusal.faults(() -> ReadinessRule.check(weak)));

        weak.add(LESSON);
        assertEquals(List.of("/weaknesses weakness-open"), Refusal.faults(() -> ReadinessRule.check(weak)));

        weak.edit(content("Qua phong trào", List.of(new Weakness("Ít vốn", DAY))));
        assertEquals(List.of(), Refusal.faults(() -> ReadinessRule.check(weak)));
    }

    private NurturingPlan plan(List<Weakness> weaknesses) {
        return new NurturingPlan(
                Ids.next(),
                new NewNurturingPlan(subject, unit, content("Qua phong trào", weaknesses)),
                Instant.parse("2024-05-10T03:00:00Z"));
    }

    private static NurturingContent content(String how, List<Weakness> weaknesses) {
        return new NurturingContent(
                "AGRICULTURE", FoundThrough.MOVEMENT, how, DAY, Rung.NATION, null, weaknesses, null);
    }
}
