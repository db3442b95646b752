package vn.guongsang.media.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.media.edition.step.EditionStatus.ASSEMBLED;
import static vn.guongsang.media.edition.step.EditionStatus.ASSEMBLING;
import static vn.guongsang.media.edition.step.EditionStatus.DISCARDED;
import static vn.guongsang.media.edition.step.EditionStatus.DRAFT;
import static vn.guongsang.media.edition.step.EditionStatus.FROZEN;
import static vn.guongsang.media.edition.step.EditionStatus.PUBLISHED;
import static vn.guongsang.media.edition.step.EditionStatus.SUPERSEDED;
import static vn.guongsang.media.edition.step.EditionStatus.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.content.Imprint;
import vn.guongsang.media.edition.step.EditionAction;
import vn.guongsang.media.edition.step.EditionStatus;
import vn.guongsang.media.task.step.TaskProblem;

class EditionActionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final Actor BOARD = new Actor("b", "Board", Set.of("province-board"), null, null);
    private static final EditionContent CONTENT = new EditionContent(
            "Ấn phẩm",
            2026,
            null,
            new Imprint("Ban", "Người", null, null, null, null, null),
            null,
            null,
            List.of(),
            List.of());

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<EditionAction, Map<EditionStatus, EditionStatus>> TABLE = new EnumMap<>(Map.ofEntries(
            Map.entry(EditionAction.EDIT, Map.of(DRAFT, DRAFT, ASSEMBLING, DRAFT, ASSEMBLED, DRAFT)),
            Map.entry(EditionAction.ASSEMBLY, Map.of(DRAFT, ASSEMBLING, ASSEMBLING, ASSEMBLING, ASSEMBLED, ASSEMBLING)),
            Map.entry(EditionAction.COMPLETION, Map.of(ASSEMBLING, ASSEMBLED)),
            Map.entry(EditionAction.REMOVAL, Map.of(DRAFT, DRAFT, ASSEMBLING, ASSEMBLING, ASSEMBLED, ASSEMBLED)),
            Map.entry(EditionAction.FREEZE, Map.of(ASSEMBLED, FROZEN)),
            Map.entry(EditionAction.PRODUCTION, Map.of(FROZEN, FROZEN, PUBLISHED, PUBLISHED)),
            Map.entry(
                    EditionAction.RECALL,
                    Map.of(FROZEN, FROZEN, PUBLISHED, PUBLISHED, SUPERSEDED, SUPERSEDED, WITHDRAWN, WITHDRAWN)),
            Map.entry(EditionAction.PUBLICATION, Map.of(FROZEN, PUBLISHED)),
            Map.entry(EditionAction.SUPERSESSION, Map.of(PUBLISHED, SUPERSEDED)),
            Map.entry(EditionAction.WITHDRAWAL, Map.of(PUBLISHED, WITHDRAWN)),
            Map.entry(
                    EditionAction.DISCARD,
                    Map.of(DRAFT, DISCARDED, ASSEMBLING, DISCARDED, ASSEMBLED, DISCARDED, FROZEN, DISCARDED))));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(EditionStatus.values())
                .flatMap(status -> Arrays.stream(EditionAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysOrIsRefused(EditionStatus status, EditionAction action) {
        Edition edition = in(status);
        long version = edition.version();
        EditionStatus expected = TABLE.get(action).get(status);

        if (expected == null) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> take(edition, action));
            assertEquals(TaskProblem.ILLEGAL_TRANSITION, refusal.type());
            assertEquals(status, refusal.extensions().get("state"));
            assertEquals(version, edition.version());
            assertEquals(status, edition.status());
        } else {
            take(edition, action);
            assertEquals(expected, edition.status());
            assertEquals(version + 1, edition.version());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, edit assembly discard",
        "ASSEMBLING, edit assembly discard",
        "ASSEMBLED, edit assembly freeze discard",
        "FROZEN, publication discard",
        "PUBLISHED, supersession withdrawal",
        "SUPERSEDED, ''",
        "WITHDRAWN, ''",
        "DISCARDED, ''"
    })
    void onlyTheBoardOfTheProvinceTakesSteps(EditionStatus status, String board) {
        assertEquals(words(board), EditionAction.allowed(status, BOARD));
        for (String role : List.of("propaganda-board", "media-editor", "cms", "unit-leader", "admin", "auditor")) {
            assertEquals(List.of(), EditionAction.allowed(status, new Actor("x", "X", Set.of(role), null, null)), role);
        }
    }

    @Test
    void aRevisionIsCountedFromTheFreezeOnByRecallsOnly() {
        Edition edition = in(ASSEMBLED);
        assertEquals(0, edition.revision());
        edition.freeze(BOARD, AT);
        edition.produce();
        assertEquals(1, edition.revision());
        edition.publish(BOARD, AT);
        edition.recall();
        assertEquals(2, edition.revision());
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static Edition in(EditionStatus status) {
        Edition edition = new Edition(Ids.next(), CONTENT, BOARD, AT);
        way(status).forEach(action -> take(edition, action));
        assertEquals(status, edition.status());
        return edition;
    }

    private static List<EditionAction> way(EditionStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case ASSEMBLING -> List.of(EditionAction.ASSEMBLY);
            case ASSEMBLED -> List.of(EditionAction.ASSEMBLY, EditionAction.COMPLETION);
            case FROZEN -> List.of(EditionAction.ASSEMBLY, EditionAction.COMPLETION, EditionAction.FREEZE);
            case PUBLISHED -> published(EditionAction.PRODUCTION);
            case SUPERSEDED -> published(EditionAction.SUPERSESSION);
            case WITHDRAWN -> published(EditionAction.WITHDRAWAL);
            case DISCARDED -> List.of(EditionAction.DISCARD);
        };
    }

    private static List<EditionAction> published(EditionAction last) {
        return List.of(
                EditionAction.ASSEMBLY,
                EditionAction.COMPLETION,
                EditionAction.FREEZE,
                EditionAction.PUBLICATION,
                last);
    }

    private static void take(Edition edition, EditionAction action) {
        switch (action) {
            case EDIT -> edition.edit(CONTENT);
            case ASSEMBLY -> edition.assemble();
            case COMPLETION -> edition.complete();
            case REMOVAL -> edition.remove(Ids.next());
            case FREEZE -> edition.freeze(BOARD, AT);
            case PRODUCTION -> edition.produce();
            case RECALL -> edition.recall();
            case PUBLICATION -> edition.publish(BOARD, AT);
            case SUPERSESSION -> edition.supersede(Ids.next(), AT);
            case WITHDRAWAL -> edition.withdraw("reason", AT);
            case DISCARD -> edition.discard("reason", AT);
        }
    }
}
