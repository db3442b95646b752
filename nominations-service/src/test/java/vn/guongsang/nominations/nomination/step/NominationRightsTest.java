package vn.guongsang.nominations.nomination.step;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;

class NominationRightsTest {

    private static final UUID NOMINATING = Ids.next();
    private static final UUID SUBMITTING = Ids.next();
    private static final Set<String> WHO_NOMINATES =
            Set.of("unit-officer", "unit-leader", "district-board", "province-board");

    private static final List<String> ROLES = List.of(
            "unit-officer",
            "unit-leader",
            "district-board",
            "province-board",
            "council-member",
            "media-editor",
            "propaganda-board",
            "finance",
            "inspector",
            "cms",
            "auditor",
            "admin");

    /** Who appraises and returns, and who decides, at each level (plan IV.2, V.1). */
    private static final Map<Level, Set<String>> WHO_APPRAISES = Map.of(
            Level.UNIT, Set.of("unit-officer", "unit-leader"),
            Level.COMMUNE, Set.of("unit-officer", "unit-leader"),
            Level.DISTRICT, Set.of("district-board"),
            Level.PROVINCE, Set.of("province-board", "council-member"));

    private static final Map<Level, Set<String>> WHO_DECIDES = Map.of(
            Level.UNIT, Set.of("unit-leader"),
            Level.COMMUNE, Set.of("unit-leader"),
            Level.DISTRICT, Set.of("district-board"),
            Level.PROVINCE, Set.of("province-board"));

    static Stream<Arguments> everyStatusLevelAndRole() {
        return Arrays.stream(NominationStatus.values()).flatMap(status -> Arrays.stream(Level.values())
                .flatMap(level -> ROLES.stream().map(role -> Arguments.of(status, level, role))));
    }

    @ParameterizedTest(name = "{0}, level {1}, {2}")
    @MethodSource("everyStatusLevelAndRole")
    void whatIsOfferedIsWhatTheStateAllowsAndTheRoleMayDo(NominationStatus status, Level level, String role) {
        List<String> expected = Arrays.stream(NominationAction.values())
                .filter(action ->
                        action.next(status) != null && who(action, level).contains(role))
                .map(NominationAction::path)
                .toList();

        assertEquals(expected, NominationRights.allowedActions(nomination(status, level), person(role)));
    }

    @ParameterizedTest(name = "{0}, level {1}, {2}")
    @MethodSource("everyStatusLevelAndRole")
    void theGuardLetsExactlyThoseRolesThrough(NominationStatus status, Level level, String role) {
        Standing nomination = nomination(status, level);
        Actor person = person(role);
        for (NominationAction action : NominationAction.values()) {
            if (who(action, level).contains(role)) {
                assertDoesNotThrow(() -> NominationRights.require(action, nomination, person));
            } else {
                ProblemException refused = assertThrows(
                        ProblemException.class, () -> NominationRights.require(action, nomination, person));
                boolean decides = action == NominationAction.TAKE_OVER
                        && WHO_DECIDES.get(level).contains(role);
                assertSame(decides ? StepProblem.LEVEL_STANDS : KitProblem.FORBIDDEN, refused.type());
            }
        }
    }

    @Test
    void whoBroughtANominationInIsToldThatDutiesAreSeparate() {
        Actor board = person("province-board");
        Standing own = new Standing(
                NominationStatus.UNDER_APPRAISAL,
                Level.PROVINCE,
                NOMINATING,
                UnitType.COMMUNE,
                SUBMITTING,
                List.of(board.id()));

        ProblemException refused = assertThrows(
                ProblemException.class, () -> NominationRights.require(NominationAction.APPROVAL, own, board));

        assertSame(StepProblem.SEPARATION_OF_DUTIES, refused.type());
        assertEquals(403, refused.type().status());
        assertEquals(List.of("withdrawal"), NominationRights.allowedActions(own, board));
    }

    @Test
    void theBodyOfTheNextLevelTakesOverFromAnAbolishedOneOnly() {
        Standing abolished = new Standing(
                NominationStatus.SUBMITTED,
                Level.DISTRICT,
                NOMINATING,
                UnitType.COMMUNE,
                SUBMITTING,
                List.of("nguoi-khac"),
                Circumstances.none(Level.PROVINCE));

        for (String role : ROLES) {
            assertEquals(
                    role.equals("province-board"),
                    NominationRights.allowedActions(abolished, person(role)).contains("take-over"),
                    role);
        }
    }

    @Test
    void aDossierOfAnAbolishedLevelIsNotReturnedBeforeItIsTakenOver() {
        Standing abolished = new Standing(
                NominationStatus.SUBMITTED,
                Level.DISTRICT,
                NOMINATING,
                UnitType.COMMUNE,
                SUBMITTING,
                List.of("nguoi-khac"),
                Circumstances.none(Level.PROVINCE));
        Actor board = person("district-board");

        ProblemException refused = assertThrows(
                ProblemException.class, () -> NominationRights.require(NominationAction.RETURN, abolished, board));

        assertSame(StepProblem.LEVEL_ENDED, refused.type());
        assertEquals(List.of("appraisal", "withdrawal"), NominationRights.allowedActions(abolished, board));
    }

    @Test
    void stepsAndTheirEventsKeepTheirNames() {
        assertEquals(
                List.of(
                        "edit",
                        "submission",
                        "appraisal",
                        "return",
                        "approval",
                        "rejection",
                        "take-over",
                        "withdrawal"),
                Arrays.stream(NominationAction.values())
                        .map(NominationAction::path)
                        .toList());
        assertEquals(
                List.of(
                        "edited",
                        "submitted",
                        "appraised",
                        "returned",
                        "approved",
                        "rejected",
                        "taken-over",
                        "withdrawn"),
                Arrays.stream(NominationAction.values())
                        .map(NominationAction::change)
                        .toList());
    }

    private static Set<String> who(NominationAction action, Level level) {
        return switch (action) {
            case EDIT, SUBMISSION, WITHDRAWAL -> WHO_NOMINATES;
            case APPRAISAL, RETURN -> WHO_APPRAISES.get(level);
            case APPROVAL, REJECTION -> WHO_DECIDES.get(level);
            case TAKE_OVER -> Set.of();
        };
    }

    private static Standing nomination(NominationStatus status, Level level) {
        return new Standing(status, level, NOMINATING, UnitType.COMMUNE, SUBMITTING, List.of("nguoi-khac"));
    }

    private static Actor person(String role) {
        return new Actor("nguoi-xet", "Người xét", Set.of(role), null, null);
    }
}
