package vn.guongsang.media.contest.entry.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
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
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.media.contest.step.ContestStatus;

class EntryActionTest {

    private static final Set<ContestStatus> BEFORE_DECISION = EnumSet.of(
            ContestStatus.OPEN, ContestStatus.CLOSED, ContestStatus.JUDGING_FIRST, ContestStatus.JUDGING_FINAL);

    private static final Set<ContestStatus> OVER = EnumSet.of(ContestStatus.PUBLISHED, ContestStatus.CANCELLED);

    /** In which states of the contest each action is possible, and where it leads an entry that stands. */
    private static final Map<EntryAction, Set<ContestStatus>> WHEN = Map.of(
            EntryAction.EDIT,
            EnumSet.of(ContestStatus.OPEN),
            EntryAction.WITHDRAWAL,
            BEFORE_DECISION,
            EntryAction.DISQUALIFICATION,
            EnumSet.complementOf(EnumSet.of(ContestStatus.DRAFT, ContestStatus.CANCELLED)),
            EntryAction.PROPOSAL,
            EnumSet.of(ContestStatus.PUBLISHED));

    private static final Map<EntryAction, EntryStatus> TO = Map.of(
            EntryAction.EDIT,
            EntryStatus.SUBMITTED,
            EntryAction.WITHDRAWAL,
            EntryStatus.WITHDRAWN,
            EntryAction.DISQUALIFICATION,
            EntryStatus.DISQUALIFIED,
            EntryAction.PROPOSAL,
            EntryStatus.SUBMITTED);

    static Stream<Arguments> everyPair() {
        return Arrays.stream(EntryStatus.values())
                .flatMap(status -> Arrays.stream(ContestStatus.values()).map(contest -> Arguments.of(status, contest)));
    }

    @ParameterizedTest(name = "{0}, contest {1}")
    @MethodSource("everyPair")
    void everyActionLeadsWhereTheTableSaysOrNowhere(EntryStatus status, ContestStatus contest) {
        for (EntryAction action : EntryAction.values()) {
            boolean always = action == EntryAction.AUTHOR_ERASURE || action == EntryAction.SUBJECT_CHANGE;
            if (action == EntryAction.CONTACT_EXPIRY) {
                always = OVER.contains(contest);
            }
            boolean possible = always
                    || status == EntryStatus.SUBMITTED
                            && WHEN.getOrDefault(action, Set.of()).contains(contest);
            EntryStatus expected = always ? status : TO.get(action);
            assertEquals(possible ? expected : null, action.next(status, contest), action.path());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "unit-officer, OPEN, edit withdrawal",
        "media-editor, JUDGING_FINAL, withdrawal",
        "media-editor, PUBLISHED, ''",
        "unit-leader, OPEN, ''",
        "council-member, OPEN, ''",
        "cms, OPEN, ''",
        "inspector, PUBLISHED, ''",
        "admin, PUBLISHED, ''",
        "propaganda-board, OPEN, disqualification author-erasure",
        "province-board, PUBLISHED, disqualification author-erasure proposal",
        "province-board, CANCELLED, author-erasure"
    })
    void eachRoleMayDoWhatTheStatesAllow(String role, ContestStatus contest, String actions) {
        assertEquals(
                actions.isEmpty() ? List.of() : List.of(actions.split(" ")),
                EntryAction.allowed(EntryStatus.SUBMITTED, contest, actor(null, null, role)));
    }

    /** The council sees the whole province elsewhere; here it would tell a judge who wrote what. */
    @Test
    void whoSitsInTheCouncilSeesNoMoreEntriesForIt() {
        UUID unit = UUID.randomUUID();
        UUID outlet = UUID.randomUUID();

        assertEquals(
                UnitScope.NONE,
                EntryScope.of(actor(null, null, "council-member")).units());
        assertEquals(
                new UnitScope(UnitScope.Kind.SUBTREE, unit),
                EntryScope.of(actor(unit, null, "council-member", "unit-officer"))
                        .units());
        assertEquals(UnitScope.ALL, EntryScope.of(actor(null, null, "auditor")).units());
        assertEquals(outlet, EntryScope.of(actor(null, outlet, "media-editor")).outletId());
        assertEquals(
                UnitScope.NONE,
                EntryScope.of(actor(null, outlet, "media-editor")).units());
        assertEquals(
                UnitScope.NONE,
                EntryScope.own(actor(null, null, "province-board")).units());
        assertEquals(
                UnitScope.NONE, EntryScope.of(actor(null, null, "unit-officer")).units());
    }

    private static Actor actor(UUID unit, UUID outlet, String... roles) {
        return new Actor("ai-do", "Ai đó", Set.of(roles), unit, outlet);
    }
}
