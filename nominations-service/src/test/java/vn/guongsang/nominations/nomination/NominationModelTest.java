package vn.guongsang.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.course.Approval;
import vn.guongsang.nominations.nomination.course.Verdict;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.origin.Origin;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.Photo;
import vn.guongsang.nominations.recognition.Recognised;
import vn.guongsang.nominations.testing.Recognising;

class NominationModelTest {

    private static final Instant AT = Instant.parse("2024-11-20T02:00:00Z");
    private static final Decision DECISION = new Decision("1208/QĐ-UBND", LocalDate.parse("2024-10-21"), "Chủ tịch");
    private static final Recognised RECOGNISED = new Recognised(Ids.next(), 3);
    private static final UUID UNIT = Ids.next();
    private static final Yardstick YARDSTICK = new Yardstick(
            LocalDate.of(2024, 10, 5), List.of("TASK_EXCELLENCE"), Ids.named("criteria-edition", "mau"), List.of());
    private static final DossierCheck.Kinds KINDS = new DossierCheck.Kinds(SubjectType.COLLECTIVE, UnitType.DEPARTMENT);

    /** Where a nomination may go from each state, as the plan describes its way (V.1): edges of a graph, no code of ours. */
    static final Map<NominationStatus, Map<NominationAction, NominationStatus>> WAY = Map.of(
            NominationStatus.DRAFT,
            Map.of(
                    NominationAction.EDIT, NominationStatus.DRAFT,
                    NominationAction.SUBMISSION, NominationStatus.SUBMITTED,
                    NominationAction.WITHDRAWAL, NominationStatus.WITHDRAWN),
            NominationStatus.SUBMITTED,
            Map.of(
                    NominationAction.APPRAISAL, NominationStatus.UNDER_APPRAISAL,
                    NominationAction.TAKE_OVER, NominationStatus.SUBMITTED,
                    NominationAction.RETURN, NominationStatus.RETURNED,
                    NominationAction.WITHDRAWAL, NominationStatus.WITHDRAWN),
            NominationStatus.UNDER_APPRAISAL,
            Map.of(
                    NominationAction.APPRAISAL, NominationStatus.UNDER_APPRAISAL,
                    NominationAction.TAKE_OVER, NominationStatus.UNDER_APPRAISAL,
                    NominationAction.RETURN, NominationStatus.RETURNED,
                    NominationAction.APPROVAL, NominationStatus.APPROVED,
                    NominationAction.REJECTION, NominationStatus.REJECTED,
                    NominationAction.WITHDRAWAL, NominationStatus.WITHDRAWN),
            NominationStatus.RETURNED,
            Map.of(
                    NominationAction.EDIT, NominationStatus.RETURNED,
                    NominationAction.SUBMISSION, NominationStatus.SUBMITTED,
                    NominationAction.WITHDRAWAL, NominationStatus.WITHDRAWN));

    @Property(tries = 2_000)
    void everyWayOfANominationFollowsTheModel(
            @ForAll @Size(max = 20) List<NominationAction> actions, @ForAll @IntRange(max = 2) int first) {
        Nomination nomination = new Nomination(Ids.next(), given(), KINDS, NominationSource.UNIT, person(first), AT);
        NominationStatus expected = NominationStatus.DRAFT;
        long version = 1;
        Set<String> broughtBy = new TreeSet<>(Set.of(person(first).id()));
        int turn = first;
        for (NominationAction action : actions) {
            turn = (turn + 1) % 3;
            NominationStatus next = WAY.getOrDefault(expected, Map.of()).get(action);
            assertEquals(next != null, done(action, nomination, person(turn)), () -> action + " in " + actions);
            if (next != null) {
                expected = next;
                version++;
                if (action == NominationAction.EDIT || action == NominationAction.SUBMISSION) {
                    broughtBy.add(person(turn).id());
                }
            }
            assertEquals(expected, nomination.status());
            assertEquals(version, nomination.version());
            assertEquals(broughtBy, new TreeSet<>(nomination.standing().broughtBy()));
            assertEquals(
                    expected == NominationStatus.APPROVED,
                    nomination.verdict().map(Verdict::approval).orElse(null) != null,
                    "recognised when approved only");
            assertEquals(
                    expected == NominationStatus.APPROVED || expected == NominationStatus.REJECTED,
                    nomination.verdict().isPresent());
        }
    }

    @Test
    void aNominationSaysWhatItWasGiven() {
        NewNomination given = new NewNomination(
                Ids.next(),
                UNIT,
                "AGRICULTURE",
                Level.PROVINCE,
                2024,
                "Tổ hợp tác làm rau sạch",
                "Từ 3 hộ ban đầu",
                "Năm 2018, ba gia đình",
                List.of(new Photo("https://anh.example.vn/rau.jpg", "Thu hoạch", "Ảnh: Mẫu", "Ba người hái rau")),
                List.of(new Justification("TASK_EXCELLENCE", "Giảm 40% lượng nước", List.of())),
                Recognising.NAME_AND_STORY,
                Origin.MOVEMENT,
                Ids.next());
        Nomination nomination = new Nomination(Ids.next(), given(), KINDS, NominationSource.UNIT, person(0), AT);
        nomination.edit(given, new DossierCheck.Kinds(SubjectType.HOUSEHOLD, UnitType.COMMUNE), YARDSTICK, person(1));
        nomination.submit(YARDSTICK, false, person(2), AT.plusSeconds(5));
        assertEquals(new Pin(UNIT, YARDSTICK.asOf(), YARDSTICK.editionId()), nomination.criteria());

        assertEquals(given, said(nomination));
        assertEquals(SubjectType.HOUSEHOLD, nomination.subjectType());
        assertEquals(UnitType.COMMUNE, nomination.standing().unitType());
        assertEquals(person(2).id(), nomination.submission().by());
        assertEquals(AT.plusSeconds(5), nomination.submittedAt());
        isApproved(nomination);
    }

    private static void isApproved(Nomination nomination) {
        nomination.appraise();
        nomination.approve(DECISION, RECOGNISED, person(1), AT.plusSeconds(9));
        assertEquals(
                new Approval(
                        person(1).id(), AT.plusSeconds(9), DECISION, RECOGNISED.exemplarId(), RECOGNISED.approvalNo()),
                nomination.verdict().map(Verdict::approval).orElse(null));
        assertEquals(AT.plusSeconds(9), nomination.verdict().orElseThrow().at());
    }

    @Test
    void aStepThatTheStateForbidsIsAnsweredWithTheStepsThatItAllows() {
        Nomination draft = new Nomination(Ids.next(), given(), KINDS, NominationSource.UNIT, person(0), AT);

        ProblemException refused =
                assertThrows(ProblemException.class, () -> draft.requireAllowed(NominationAction.APPROVAL, person(0)));

        assertEquals(NominationStatus.DRAFT, refused.extensions().get("state"));
        assertEquals(
                List.of("edit", "submission", "withdrawal"),
                refused.extensions().get("allowedActions"));
        assertDoesNotThrow(() -> draft.requireAllowed(NominationAction.SUBMISSION, person(0)));
    }

    private static NewNomination said(Nomination n) {
        return new NewNomination(
                n.subjectId(),
                n.unitId(),
                n.sector(),
                n.level(),
                n.year(),
                n.profile().headline(),
                n.profile().summary(),
                n.profile().story(),
                n.profile().photos(),
                n.justifications(),
                n.publicationGrounds(),
                n.origin(),
                n.movementId());
    }

    private static boolean done(NominationAction action, Nomination nomination, Actor actor) {
        try {
            switch (action) {
                case EDIT -> nomination.edit(given(), KINDS, YARDSTICK, actor);
                case SUBMISSION -> nomination.submit(YARDSTICK, false, actor, AT);
                case APPRAISAL -> nomination.appraise();
                case RETURN -> nomination.giveBack();
                case TAKE_OVER -> nomination.takeOver();
                case APPROVAL -> nomination.approve(DECISION, RECOGNISED, actor, AT);
                case REJECTION -> nomination.reject(DECISION.date(), actor, AT);
                case WITHDRAWAL -> nomination.withdraw();
            }
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static Actor person(int number) {
        return new Actor("can-bo-" + number, "Cán bộ " + number, Set.of(Roles.UNIT_OFFICER), UNIT, null);
    }

    private static NewNomination given() {
        return new NewNomination(
                Ids.next(), UNIT, "AGRICULTURE", Level.PROVINCE, 2024, null, null, null, null, null, null, null, null);
    }
}
