package vn.guongsang.media.broadcast.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;

class ProgrammeActionTest {

    private static final UUID OUTLET = Ids.next();

    @ParameterizedTest
    @CsvSource({
        // status, edit, suspension, resumption, ending
        "ACTIVE, ACTIVE, SUSPENDED, , ENDED",
        "SUSPENDED, SUSPENDED, , ACTIVE, ENDED",
        "ENDED, , , , "
    })
    void everyActionInEveryStateLeadsWhereTheTableSays(
            ProgrammeStatus status,
            ProgrammeStatus edit,
            ProgrammeStatus suspension,
            ProgrammeStatus resumption,
            ProgrammeStatus ending) {
        List<ProgrammeStatus> expected = Arrays.asList(edit, suspension, resumption, ending);
        assertEquals(
                expected,
                Arrays.stream(ProgrammeAction.values())
                        .map(action -> action.next(status))
                        .toList());
        assertEquals(
                Arrays.stream(ProgrammeAction.values())
                        .filter(action -> expected.get(action.ordinal()) != null)
                        .map(ProgrammeAction::path)
                        .toList(),
                ProgrammeAction.allowed(status, OUTLET, actor("media-editor", OUTLET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cms", "propaganda-board", "province-board", "admin", "unit-officer"})
    void onlyAnEditorOfTheOutletActs(String role) {
        assertEquals(List.of(), ProgrammeAction.allowed(ProgrammeStatus.ACTIVE, OUTLET, actor(role, OUTLET)));
        assertEquals(
                List.of(), ProgrammeAction.allowed(ProgrammeStatus.ACTIVE, OUTLET, actor("media-editor", Ids.next())));
        assertEquals(List.of(), ProgrammeAction.allowed(ProgrammeStatus.ACTIVE, null, actor("media-editor", null)));
    }

    private static Actor actor(String role, UUID outlet) {
        return new Actor("ai-do", "Ai đó", Set.of(role), null, outlet);
    }
}
