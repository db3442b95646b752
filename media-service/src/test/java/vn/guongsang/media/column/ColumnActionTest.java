package vn.guongsang.media.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.content.NewColumn;
import vn.guongsang.media.column.content.Obligation;
import vn.guongsang.media.column.content.Rhythm;
import vn.guongsang.media.column.step.ColumnAction;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.media.task.step.TaskProblem;

class ColumnActionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
    private static final ColumnContent CONTENT = new ColumnContent(
            "Người tốt, việc tốt",
            new Obligation("68/KH-UBND", LocalDate.of(2023, 2, 15), "V.1.b"),
            new Rhythm(DAY, "FREQ=WEEKLY"),
            "Bạn đọc trong tỉnh",
            "vi",
            2,
            null);
    private static final UUID OUTLET = Ids.named("outlet", "test");

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<ColumnAction, Map<ColumnStatus, ColumnStatus>> TABLE = new EnumMap<>(Map.of(
            ColumnAction.EDIT,
                    Map.of(
                            ColumnStatus.DRAFT, ColumnStatus.DRAFT,
                            ColumnStatus.RUNNING, ColumnStatus.RUNNING,
                            ColumnStatus.PAUSED, ColumnStatus.PAUSED),
            ColumnAction.START, Map.of(ColumnStatus.DRAFT, ColumnStatus.RUNNING),
            ColumnAction.PAUSE, Map.of(ColumnStatus.RUNNING, ColumnStatus.PAUSED),
            ColumnAction.RESUMPTION, Map.of(ColumnStatus.PAUSED, ColumnStatus.RUNNING),
            ColumnAction.ENDING,
                    Map.of(
                            ColumnStatus.DRAFT, ColumnStatus.ENDED,
                            ColumnStatus.RUNNING, ColumnStatus.ENDED,
                            ColumnStatus.PAUSED, ColumnStatus.ENDED),
            ColumnAction.COUNT,
                    Map.of(
                            ColumnStatus.DRAFT, ColumnStatus.DRAFT,
                            ColumnStatus.RUNNING, ColumnStatus.RUNNING,
                            ColumnStatus.PAUSED, ColumnStatus.PAUSED,
                            ColumnStatus.ENDED, ColumnStatus.ENDED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ColumnStatus.values())
                .flatMap(status -> Arrays.stream(ColumnAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysAndIsRefusedElsewhere(ColumnStatus status, ColumnAction action) {
        MediaColumn column = in(status);
        long version = column.version();
        ColumnStatus next = TABLE.get(action).get(status);

        if (next == null) {
            ProblemException problem = Assertions.assertThrows(ProblemException.class, () -> take(column, action));
            assertEquals(TaskProblem.ILLEGAL_TRANSITION, problem.type());
            assertEquals(status, column.status());
            assertEquals(version, column.version());
        } else {
            take(column, action);
            assertEquals(next, column.status());
            assertEquals(version + 1, column.version());
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, edit start ending", "RUNNING, edit pause ending", "PAUSED, edit resumption ending", "ENDED, ''"
    })
    void anEditorOfTheOutletIsToldWhatCanBeDone(ColumnStatus status, String actions) {
        List<String> expected = actions.isEmpty() ? List.of() : List.of(actions.split(" "));

        assertEquals(expected, ColumnAction.allowed(status, OUTLET, who("media-editor", OUTLET)));
        assertEquals(List.of(), ColumnAction.allowed(status, OUTLET, who("media-editor", Ids.next())));
        assertEquals(List.of(), ColumnAction.allowed(status, OUTLET, who("cms", OUTLET)));
        assertEquals(List.of(), ColumnAction.allowed(status, OUTLET, who("propaganda-board", null)));
        assertEquals(List.of(), ColumnAction.allowed(status, null, who("media-editor", null)));
    }

    @Test
    void anEditReplacesAllThatTheColumnSays() {
        MediaColumn column = in(ColumnStatus.DRAFT);
        ColumnContent other = new ColumnContent(
                "Gương sáng",
                new Obligation("1/QĐ", DAY, null),
                new Rhythm(DAY, "FREQ=DAILY"),
                "Thanh niên",
                "en",
                null,
                5);

        column.edit(other);

        assertEquals(other, column.content());
    }

    private static MediaColumn in(ColumnStatus status) {
        MediaColumn column = new MediaColumn(Ids.next(), new NewColumn(Ids.next(), CONTENT), Instant.EPOCH);
        assertEquals(CONTENT, column.content());
        switch (status) {
            case DRAFT -> {}
            case RUNNING -> column.start();
            case PAUSED -> {
                column.start();
                column.pause();
            }
            case ENDED -> column.end();
        }
        return column;
    }

    private static void take(MediaColumn column, ColumnAction action) {
        switch (action) {
            case EDIT -> column.edit(CONTENT);
            case START -> column.start();
            case PAUSE -> column.pause();
            case RESUMPTION -> column.resume();
            case ENDING -> column.end();
            case COUNT -> column.count();
        }
    }

    private static Actor who(String role, UUID outlet) {
        return new Actor("x", "X", Set.of(role), null, outlet);
    }
}
