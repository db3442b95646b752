package vn.guongsang.nominations.nomination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.course.Approval;
import vn.guongsang.nominations.nomination.course.Submission;
import vn.guongsang.nominations.nomination.course.Verdict;
import vn.guongsang.nominations.nomination.dossier.DossierCheck;
import vn.guongsang.nominations.nomination.dossier.NewNomination;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationSource;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.recognition.Recognised;

/** Each step from each state: taken as the plan describes the way (V.1), or refused and nothing changed. */
class NominationWayTest {

    private static final Instant AT = Instant.parse("2024-11-20T02:00:00Z");
    private static final UUID UNIT = Ids.next();
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of(Roles.UNIT_OFFICER), UNIT, null);
    private static final Actor BOARD = new Actor("ban-tdkt", "Ban TĐKT", Set.of(Roles.PROVINCE_BOARD), null, null);
    private static final Decision DECISION = new Decision("1208/QĐ-UBND", LocalDate.of(2024, 10, 21), "Chủ tịch");
    private static final Recognised RECOGNISED = new Recognised(Ids.next(), 3);
    private static final Yardstick YARDSTICK =
            new Yardstick(LocalDate.of(2024, 10, 5), List.of("TASK_EXCELLENCE"), Ids.next(), List.of());
    private static final DossierCheck.Kinds KINDS = new DossierCheck.Kinds(SubjectType.COLLECTIVE, UnitType.DEPARTMENT);

    /** By which steps a state is reached. */
    private static final Map<NominationStatus, List<NominationAction>> REACHED = Map.of(
            NominationStatus.DRAFT, List.of(),
            NominationStatus.SUBMITTED, List.of(NominationAction.SUBMISSION),
            NominationStatus.UNDER_APPRAISAL, List.of(NominationAction.SUBMISSION, NominationAction.APPRAISAL),
            NominationStatus.RETURNED, List.of(NominationAction.SUBMISSION, NominationAction.RETURN),
            NominationStatus.APPROVED,
                    List.of(NominationAction.SUBMISSION, NominationAction.APPRAISAL, NominationAction.APPROVAL),
            NominationStatus.REJECTED,
                    List.of(NominationAction.SUBMISSION, NominationAction.APPRAISAL, NominationAction.REJECTION),
            NominationStatus.WITHDRAWN, List.of(NominationAction.WITHDRAWAL));

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(NominationStatus.values())
                .flatMap(from -> Arrays.stream(NominationAction.values()).map(action -> Arguments.of(from, action)));
    }

    @ParameterizedTest
    @MethodSource
    void everyStepFromEveryState(NominationStatus from, NominationAction action) {
        Nomination nomination = in(from);
        assertEquals(from, nomination.status());
        long before = nomination.version();
        assertEquals(1 + REACHED.get(from).size(), before);
        NominationStatus next =
                NominationModelTest.WAY.getOrDefault(from, Map.of()).get(action);

        if (next == null) {
            ProblemException refused = assertThrows(ProblemException.class, () -> take(action, nomination));
            assertEquals(StateProblem.ILLEGAL_TRANSITION, refused.type());
            assertEquals(from, refused.extensions().get("state"));
            assertThrows(ProblemException.class, () -> nomination.requireAllowed(action, OFFICER));
        } else {
            nomination.requireAllowed(action, OFFICER);
            take(action, nomination);
        }

        assertEquals(next == null ? from : next, nomination.status());
        assertEquals(next == null ? before : before + 1, nomination.version());
        assertEquals(nomination.status(), nomination.standing().status());
    }

    @Test
    void aDossierThatIsTakenOverIsJudgedAtTheLevelThatIsCompetentNow() {
        Nomination nomination = in(NominationStatus.SUBMITTED);
        nomination.takeOver();
        assertEquals(Level.PROVINCE, nomination.level());
    }

    @Test
    void theVerdictNamesWhoGaveItAndWhen() {
        Verdict approved = in(NominationStatus.APPROVED).verdict().orElseThrow();
        assertEquals(
                new Approval("ban-tdkt", AT.plusSeconds(2), DECISION, RECOGNISED.exemplarId(), 3), approved.approval());
        Verdict rejected = in(NominationStatus.REJECTED).verdict().orElseThrow();
        assertEquals(List.of("ban-tdkt", AT.plusSeconds(2)), List.of(rejected.by(), rejected.at()));
        assertNull(rejected.approval());
        assertEquals(Optional.empty(), in(NominationStatus.UNDER_APPRAISAL).verdict());
    }

    @Test
    void theSubmissionTellsWhoAndWhenAndEveryHandIsRemembered() {
        Nomination nomination = in(NominationStatus.DRAFT);
        nomination.contribute(BOARD);
        nomination.submit(YARDSTICK, false, OFFICER, AT.plusSeconds(1));

        assertEquals(new Submission("can-bo", AT.plusSeconds(1), false), nomination.submission());
        assertEquals(AT.plusSeconds(1), nomination.submittedAt());
        assertEquals(
                Set.of("can-bo", "ban-tdkt"), Set.copyOf(nomination.standing().broughtBy()));
        assertEquals(UNIT, nomination.standing().unitId());
        assertEquals(UnitType.DEPARTMENT, nomination.standing().unitType());
        assertEquals(OFFICER.unitId(), nomination.standing().submittedUnitId());
    }

    @Test
    void aNominationSaysOfWhomWhereAndForWhatItWasMade() {
        Nomination nomination = in(NominationStatus.DRAFT);
        assertEquals(SubjectType.COLLECTIVE, nomination.subjectType());
        assertEquals(UNIT, nomination.unitId());
        assertEquals("AGRICULTURE", nomination.sector());
        assertEquals(Level.PROVINCE, nomination.level());
        assertEquals(2024, nomination.year());
        assertNull(nomination.movementId());
    }

    private static Nomination in(NominationStatus status) {
        Nomination nomination = new Nomination(Ids.next(), given(), KINDS, NominationSource.UNIT, OFFICER, AT);
        REACHED.get(status).forEach(action -> take(action, nomination));
        return nomination;
    }

    private static void take(NominationAction action, Nomination nomination) {
        switch (action) {
            case EDIT -> nomination.edit(given(), KINDS, YARDSTICK, OFFICER);
            case SUBMISSION -> nomination.submit(YARDSTICK, false, OFFICER, AT);
            case APPRAISAL -> nomination.appraise();
            case RETURN -> nomination.giveBack();
            case TAKE_OVER -> nomination.takeOver();
            case APPROVAL -> nomination.approve(DECISION, RECOGNISED, BOARD, AT.plusSeconds(2));
            case REJECTION -> nomination.reject(DECISION.date(), BOARD, AT.plusSeconds(2));
            case WITHDRAWAL -> nomination.withdraw();
        }
    }

    private static NewNomination given() {
        return new NewNomination(
                Ids.next(), UNIT, "AGRICULTURE", Level.PROVINCE, 2024, null, null, null, null, null, null, null, null);
    }
}
