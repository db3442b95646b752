package vn.guongsang.media.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
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
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

class TaskActionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final UUID OUTLET = Ids.named("outlet", "test");
    private static final Actor EDITOR = new Actor("e", "Editor", Set.of("media-editor"), null, OUTLET);

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<TaskAction, Map<TaskStatus, TaskStatus>> TABLE = Map.of(
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
            Map.of(
                    TaskStatus.OPEN, TaskStatus.OPEN,
                    TaskStatus.ACCEPTED, TaskStatus.ACCEPTED,
                    TaskStatus.IN_PRODUCTION, TaskStatus.IN_PRODUCTION,
                    TaskStatus.SCHEDULED, TaskStatus.SCHEDULED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(TaskStatus.values())
                .flatMap(status -> Arrays.stream(TaskAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysOrIsRefused(TaskStatus status, TaskAction action) {
        PropagationTask task = in(status);
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
        "OPEN, acceptance decline, ''",
        "ACCEPTED, production decline, ''",
        "IN_PRODUCTION, schedule publication, publication",
        "SCHEDULED, schedule publication, publication",
        "PUBLISHED, '', ''",
        "DECLINED, '', ''",
        "CANCELLED, '', ''"
    })
    void anEditorMayDoWhatTheStateAllowsAndACmsOnlyPublish(TaskStatus status, String editor, String cms) {
        Actor account = new Actor("c", "CMS", Set.of("cms"), null, OUTLET);

        assertEquals(words(editor), TaskAction.allowed(status, OUTLET, EDITOR));
        assertEquals(words(cms), TaskAction.allowed(status, OUTLET, account));
    }

    @Test
    void nobodyOfAnotherOutletOrWithoutOneMayDoAnything() {
        Actor stranger = new Actor("s", "Stranger", Set.of("media-editor"), null, Ids.named("outlet", "other"));
        Actor board = new Actor("b", "Board", Set.of("province-board"), null, null);

        assertEquals(List.of(), TaskAction.allowed(TaskStatus.OPEN, OUTLET, stranger));
        assertEquals(List.of(), TaskAction.allowed(TaskStatus.OPEN, OUTLET, board));
        assertEquals(List.of(), TaskAction.allowed(TaskStatus.OPEN, null, EDITOR));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static PropagationTask in(TaskStatus status) {
        PropagationTask task = new PropagationTask(
                Ids.next(),
                new NewTask(
                        TaskKind.PROPAGATION,
                        Ids.next(),
                        1,
                        1,
                        new NewTask.Target(Ids.next(), ChannelKind.TV, OUTLET),
                        Ids.next(),
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
            case PUBLICATION -> task.publish(new NewPublication(AT, null, null, BigDecimal.ONE, null, null));
            case DECLINE -> task.decline("enough on air", AT);
            case CANCELLATION -> task.cancel("FRAUD", 2, AT);
            case ESCALATION -> task.escalate(1, AT);
        }
    }
}
