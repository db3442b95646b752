package vn.guongsang.media.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.outlet.ChannelAttributes;
import vn.guongsang.media.task.evidence.NewCorrection;
import vn.guongsang.media.task.evidence.NewPublication;
import vn.guongsang.media.task.step.DeclineCode;
import vn.guongsang.media.task.step.NewAssignment;
import vn.guongsang.media.task.step.NewSchedule;
import vn.guongsang.media.task.step.NewTask;
import vn.guongsang.media.task.step.TaskAction;
import vn.guongsang.media.task.step.TaskProblem;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

class TaskActionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final UUID OUTLET = Ids.named("outlet", "test");
    private static final ChannelAttributes.Attributes CHANNEL =
            new ChannelAttributes.Attributes(List.of("vi", "tth"), List.of("REMOTE"));
    private static final Actor EDITOR = new Actor("e", "Editor", Set.of("media-editor"), null, OUTLET);

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<TaskStatus, TaskStatus> STAYS = Map.of(
            TaskStatus.OPEN, TaskStatus.OPEN,
            TaskStatus.ACCEPTED, TaskStatus.ACCEPTED,
            TaskStatus.IN_PRODUCTION, TaskStatus.IN_PRODUCTION,
            TaskStatus.SCHEDULED, TaskStatus.SCHEDULED);

    private static final Map<TaskAction, Map<TaskStatus, TaskStatus>> TABLE = new EnumMap<>(TaskAction.class);

    static {
        TABLE.putAll(Map.of(
                TaskAction.ACCEPTANCE,
                Map.of(TaskStatus.OPEN, TaskStatus.ACCEPTED),
                TaskAction.PRODUCTION,
                Map.of(TaskStatus.ACCEPTED, TaskStatus.IN_PRODUCTION),
                TaskAction.SCHEDULE,
                Map.of(TaskStatus.IN_PRODUCTION, TaskStatus.SCHEDULED, TaskStatus.SCHEDULED, TaskStatus.SCHEDULED),
                TaskAction.PUBLICATION,
                Map.of(TaskStatus.IN_PRODUCTION, TaskStatus.PUBLISHED, TaskStatus.SCHEDULED, TaskStatus.PUBLISHED),
                TaskAction.DECLINE,
                Map.of(TaskStatus.OPEN, TaskStatus.DECLINED, TaskStatus.ACCEPTED, TaskStatus.DECLINED),
                TaskAction.CANCELLATION,
                Map.of(
                        TaskStatus.OPEN, TaskStatus.CANCELLED,
                        TaskStatus.ACCEPTED, TaskStatus.CANCELLED,
                        TaskStatus.IN_PRODUCTION, TaskStatus.CANCELLED,
                        TaskStatus.SCHEDULED, TaskStatus.CANCELLED),
                TaskAction.ESCALATION,
                STAYS,
                TaskAction.HOLD,
                STAYS,
                TaskAction.RESUMPTION,
                STAYS));
        TABLE.put(TaskAction.ASSIGNMENT, STAYS);
        TABLE.put(TaskAction.REMINDER, STAYS);
        TABLE.put(TaskAction.CORRECTION, Map.of(TaskStatus.PUBLISHED, TaskStatus.PUBLISHED));
        TABLE.put(
                TaskAction.TRANSFER,
                Map.of(
                        TaskStatus.OPEN, TaskStatus.OPEN,
                        TaskStatus.ACCEPTED, TaskStatus.OPEN,
                        TaskStatus.IN_PRODUCTION, TaskStatus.OPEN,
                        TaskStatus.SCHEDULED, TaskStatus.OPEN,
                        TaskStatus.DECLINED, TaskStatus.OPEN));
    }

    static Stream<Arguments> everyPair() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(status -> Arrays.stream(TaskAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysOrIsRefused(TaskStatus status, TaskAction action) {
        PropagationTask task = in(TaskKind.PROPAGATION, status);
        long version = task.version();
        TaskStatus expected = TABLE.get(action).get(status);

        if (expected == null) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> take(task, action));
            assertEquals(TaskProblem.ILLEGAL_TRANSITION, refusal.type());
            assertEquals(status, refusal.extensions().get("state"));
            assertEquals(version, task.version());
            assertEquals(status, task.status());
        } else {
            take(task, action);
            assertEquals(expected, task.status());
            assertEquals(version + 1, task.version());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, acceptance decline assignment, '', transfer",
        "ACCEPTED, production decline assignment, '', transfer",
        "IN_PRODUCTION, schedule publication assignment, publication, transfer",
        "SCHEDULED, schedule publication assignment, publication, transfer",
        "PUBLISHED, correction, correction, ''",
        "DECLINED, '', '', transfer",
        "CANCELLED, '', '', ''"
    })
    void eachRoleMayDoWhatTheStateAllows(TaskStatus status, String editor, String cms, String board) {
        Map<String, String> allowed = Map.of(
                "media-editor", editor, "cms", cms, "province-board", board, "propaganda-board", board, "admin", "");

        allowed.forEach((role, actions) -> assertEquals(
                words(actions),
                TaskAction.allowed(
                        TaskKind.PROPAGATION, status, false, OUTLET, new Actor("x", "X", Set.of(role), null, OUTLET)),
                role));
    }

    @Test
    void nobodyOfAnotherOutletOrWithoutOneMayDoAnything() {
        Actor stranger = new Actor("s", "Stranger", Set.of("media-editor"), null, Ids.named("outlet", "other"));
        Actor board = new Actor("b", "Board", Set.of("inspector"), null, null);

        assertEquals(List.of(), TaskAction.allowed(TaskKind.PROPAGATION, TaskStatus.OPEN, false, OUTLET, stranger));
        assertEquals(List.of(), TaskAction.allowed(TaskKind.PROPAGATION, TaskStatus.OPEN, false, OUTLET, board));
        assertEquals(List.of(), TaskAction.allowed(TaskKind.PROPAGATION, TaskStatus.OPEN, false, null, EDITOR));
    }

    /** A held task knows no step but those that end it or its rest. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE, EXEMPLAR_NOT_PUBLISHABLE",
        "ESCALATION, EXEMPLAR_NOT_PUBLISHABLE",
        "HOLD, EXEMPLAR_NOT_PUBLISHABLE",
        "ASSIGNMENT, EXEMPLAR_NOT_PUBLISHABLE",
        "TRANSFER, EXEMPLAR_NOT_PUBLISHABLE",
        "REMINDER, EXEMPLAR_NOT_PUBLISHABLE",
        "CORRECTION, ILLEGAL_TRANSITION",
        "PRODUCTION, ILLEGAL_TRANSITION",
        "DECLINE,",
        "CANCELLATION,",
        "RESUMPTION,"
    })
    void aHeldTaskRests(TaskAction action, TaskProblem refusal) {
        PropagationTask task = in(TaskKind.PROPAGATION, TaskStatus.OPEN);
        task.hold(2, AT);

        if (refusal == null) {
            take(task, action);
            assertFalse(task.isHeld());
        } else {
            assertEquals(
                    refusal,
                    assertThrows(ProblemException.class, () -> take(task, action))
                            .type());
            assertTrue(task.isHeld());
        }
        assertEquals(
                List.of("decline"), TaskAction.allowed(TaskKind.PROPAGATION, TaskStatus.OPEN, true, OUTLET, EDITOR));
        assertEquals(List.of(), TaskAction.allowed(TaskKind.PROPAGATION, TaskStatus.SCHEDULED, true, OUTLET, EDITOR));
    }

    @Test
    void aResumedTaskGetsItsNewDaysAndIsNoLongerEscalatedUnlessTheOldDayIsLater() {
        PropagationTask task = in(TaskKind.PROPAGATION, TaskStatus.OPEN);
        task.press(AT.plusSeconds(1));
        task.hold(2, AT);
        task.resume(3, AT.minusSeconds(1));
        assertEquals(AT, task.snapshot("resumed", CHANNEL).dueAt());
        assertEquals(1, task.escalation());

        task.hold(4, AT);
        task.resume(5, AT.plusSeconds(1));
        assertEquals(AT.plusSeconds(1), task.snapshot("resumed", CHANNEL).dueAt());
        assertEquals(0, task.escalation());
        assertEquals(5, task.snapshot("resumed", CHANNEL).exemplarVersion());
    }

    @Test
    void nobodyDeclinesToTakeDownWhatWasRevoked() {
        PropagationTask task = in(TaskKind.RETRACTION, TaskStatus.OPEN);

        assertEquals(
                TaskProblem.ILLEGAL_TRANSITION,
                assertThrows(ProblemException.class, () -> take(task, TaskAction.DECLINE))
                        .type());
        assertEquals(
                List.of("acceptance", "assignment"),
                TaskAction.allowed(TaskKind.RETRACTION, TaskStatus.OPEN, false, OUTLET, EDITOR));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static PropagationTask in(TaskKind kind, TaskStatus status) {
        PropagationTask task = new PropagationTask(
                Ids.next(),
                new NewTask(
                        kind,
                        Ids.next(),
                        1,
                        1,
                        new NewTask.Target(Ids.next(), ChannelKind.TV, OUTLET),
                        Ids.next(),
                        null,
                        1,
                        null,
                        5,
                        AT),
                AT);
        way(status).forEach(action -> take(task, action));
        assertEquals(status, task.status());
        return task;
    }

    private static List<TaskAction> way(TaskStatus status) {
        return switch (status) {
            case OPEN -> List.of();
            case ACCEPTED -> List.of(TaskAction.ACCEPTANCE);
            case IN_PRODUCTION -> List.of(TaskAction.ACCEPTANCE, TaskAction.PRODUCTION);
            case SCHEDULED -> List.of(TaskAction.ACCEPTANCE, TaskAction.PRODUCTION, TaskAction.SCHEDULE);
            case PUBLISHED -> List.of(TaskAction.ACCEPTANCE, TaskAction.PRODUCTION, TaskAction.PUBLICATION);
            case DECLINED -> List.of(TaskAction.DECLINE);
            case CANCELLED -> List.of(TaskAction.CANCELLATION);
        };
    }

    private static void take(PropagationTask task, TaskAction action) {
        switch (action) {
            case ACCEPTANCE -> task.accept(EDITOR, AT);
            case PRODUCTION -> task.produce(EDITOR, AT);
            case SCHEDULE -> task.schedule(new NewSchedule(AT, null), AT);
            case PUBLICATION ->
                task.publish(new NewPublication(AT, null, null, BigDecimal.ONE, null, null, null, null), EDITOR);
            case DECLINE -> task.decline(DeclineCode.OTHER, "enough on air", AT);
            case CANCELLATION -> task.cancel("FRAUD", 2, AT);
            case ASSIGNMENT -> task.assign(new NewAssignment(null, "e", null), EDITOR, AT);
            case TRANSFER -> task.transfer(new NewTask.Target(Ids.next(), ChannelKind.TV, OUTLET), AT);
            case CORRECTION -> task.correct(new NewCorrection("a name put right", null, null, null, null), AT);
            case REMINDER -> assertEquals(TaskAction.REMINDER, task.press(AT));
            case ESCALATION -> assertEquals(TaskAction.ESCALATION, task.press(AT.plusSeconds(1)));
            case HOLD -> task.hold(2, AT);
            case RESUMPTION -> task.resume(2, AT);
        }
    }
}
