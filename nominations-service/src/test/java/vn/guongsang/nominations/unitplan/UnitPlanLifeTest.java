package vn.guongsang.nominations.unitplan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.testing.Refusal;
import vn.guongsang.nominations.unitplan.content.Attachment;
import vn.guongsang.nominations.unitplan.content.HonouringForm;
import vn.guongsang.nominations.unitplan.content.NewUnitPlan;
import vn.guongsang.nominations.unitplan.content.UnitPlanStatus;

class UnitPlanLifeTest {

    private static final Instant AT = Instant.parse("2024-03-01T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final Actor OFFICER = person("can-bo", "unit-officer");
    private static final Actor BOARD = person("ban-tdkt", "province-board");

    private final UUID id = Ids.next();
    private final UUID unit = Ids.next();
    private final UnitPlan plan = plan(TODAY, List.of(HonouringForm.DIRECT), "Ba điển hình");

    @Test
    void aDraftSaysWhatItWasGivenLast() {
        NewUnitPlan given = new NewUnitPlan(
                unit,
                2024,
                "Kế hoạch mới",
                document(TODAY),
                List.of(HonouringForm.ONLINE, HonouringForm.OTHER),
                "Tại hội nghị",
                "Năm điển hình",
                List.of(new Attachment("Phụ lục", "https://vanban.example.vn/1.pdf")));
        plan.edit(given, person("can-bo-2", "unit-officer"));

        assertEquals(
                given,
                new NewUnitPlan(
                        plan.unitId(),
                        plan.year(),
                        plan.title(),
                        plan.document(),
                        plan.honouringForms(),
                        plan.honouring(),
                        plan.targets(),
                        plan.attachments()));
        assertEquals(
                new UnitPlanRights.Standing(UnitPlanStatus.DRAFT, unit, List.of("can-bo", "can-bo-2")),
                plan.standing());
        assertEquals(List.of(id, 2L, AT), List.of(plan.id(), plan.version(), plan.createdAt()));
        assertNull(plan.submittedAt());
        assertNull(plan.judgement());
    }

    @Test
    void aPlanIsReturnedSubmittedAgainAndAccepted() {
        plan.submit(OFFICER, AT.plusSeconds(1));
        plan.giveBack(BOARD, AT.plusSeconds(2));
        assertEquals(UnitPlanStatus.RETURNED, plan.status());
        assertEquals(new UnitPlanView.Judgement("ban-tdkt", AT.plusSeconds(2)), plan.judgement());
        plan.submit(OFFICER, AT.plusSeconds(3));
        plan.accept(BOARD, AT.plusSeconds(4));

        assertEquals(UnitPlanStatus.ACCEPTED, plan.status());
        assertEquals(new UnitPlanView.Judgement("ban-tdkt", AT.plusSeconds(4)), plan.judgement());
        assertEquals(AT.plusSeconds(3), plan.submittedAt());
        assertEquals(List.of("can-bo"), plan.standing().broughtBy());
        assertEquals(5, plan.version());
    }

    @Test
    void aSubmittedPlanIsNotEdited() {
        assertDoesNotThrow(() -> plan.requireAllowed(UnitPlanAction.SUBMISSION, OFFICER));
        plan.submit(OFFICER, AT);

        ProblemException refused = Refusal.of(() -> plan.requireAllowed(UnitPlanAction.EDIT, BOARD));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(UnitPlanStatus.SUBMITTED, refused.extensions().get("state"));
        assertEquals(List.of("acceptance", "return"), refused.extensions().get("allowedActions"));
        assertSame(
                StateProblem.ILLEGAL_TRANSITION,
                Refusal.of(() -> plan.submit(OFFICER, AT)).type());
    }

    @Test
    void whoBroughtAPlanDoesNotAcceptIt() {
        plan.submit(OFFICER, AT);
        UnitPlanRights.Standing submitted = plan.standing();

        assertDoesNotThrow(() -> UnitPlanRights.require(UnitPlanAction.ACCEPTANCE, submitted, BOARD));
        assertSame(
                UnitPlanProblem.UNIT_PLAN_OWN,
                Refusal.of(() -> UnitPlanRights.require(
                                UnitPlanAction.ACCEPTANCE, submitted, person("can-bo", "province-board")))
                        .type());
        assertSame(
                KitProblem.FORBIDDEN,
                Refusal.of(() -> UnitPlanRights.require(UnitPlanAction.ACCEPTANCE, submitted, OFFICER))
                        .type());
    }

    @ParameterizedTest(name = "signed {0}, {1} forms, targets {2}: {3}")
    @CsvSource({
        "2024-03-01, 1, Ba điển hình, ''",
        ",           1, Ba điển hình, /document unit-plan-document-missing",
        "2024-03-02, 1, Ba điển hình, /document/date not-after-today",
        "2024-03-01, 0, Ba điển hình, /honouringForms unit-plan-honouring-missing",
        "2024-03-01, 1, ,             /targets unit-plan-targets-missing",
        "2024-03-01, 1, ' ',          /targets unit-plan-targets-missing",
    })
    void whatIsSubmittedIsSignedAndSaysHowItHonoursAndWhatItAimsAt(
            LocalDate signed, int forms, String targets, String broken) {
        UnitPlan told = plan(signed, forms == 0 ? null : List.of(HonouringForm.DIRECT, HonouringForm.DIRECT), targets);
        assertEquals(broken, String.join("|", Refusal.faults(() -> UnitPlanRule.check(told, TODAY))));
        assertEquals(forms, told.honouringForms().size(), "each form once");
    }

    private UnitPlan plan(LocalDate signed, List<HonouringForm> forms, String targets) {
        NewUnitPlan given = new NewUnitPlan(
                unit, 2024, "Kế hoạch", signed == null ? null : document(signed), forms, null, targets, null);
        return new UnitPlan(id, given, OFFICER, AT);
    }

    private static IssuingDocument document(LocalDate date) {
        return new IssuingDocument("5/KH-UBND", date, "Chủ tịch", null);
    }

    private static Actor person(String id, String role) {
        return new Actor(id, "Người", Set.of(role), null, null);
    }
}
