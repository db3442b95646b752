package vn.guongsang.nominations.referral.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.recognition.Rung;

class ReferralActionTest {

    private static final UUID SENDER = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final String[] STATES = {"SENT", "RECEIVED", "ACCEPTED", "RETURNED", "DECLINED"};
    private static final String[] WAYS = {"UNIT COMMUNE", "COMMUNE DISTRICT", "DISTRICT PROVINCE", "PROVINCE NATION"};

    /** One row an action, one column a state, in the order above; H only within the province, N only to the nation. */
    private static final String[] TABLE = {
        "RECEIPT         H RECEIVED -        -        -    -",
        "ACCEPTANCE      H -        ACCEPTED -        -    -",
        "RETURN          H -        RETURNED -        -    -",
        "DECLINE         H -        DECLINED -        -    -",
        "NOMINATION      H -        -        ACCEPTED -    -",
        "RESENDING       B -        -        -        SENT -",
        "CENTRAL_CHOICE  N ACCEPTED -        -        -    -",
        "CENTRAL_REFUSAL N DECLINED -        -        -    -",
    };

    /** One row a role, one column a way, in the order above: s sends, r receives, b both (of the nation: records). */
    private static final String[] ROLES = {
        "unit-officer     s s - -",
        "unit-leader      b s - -",
        "district-board   - r s -",
        "province-board   - - r b",
        "council-member   - - - -",
        "media-editor     - - - -",
        "propaganda-board - - - -",
        "finance          - - - -",
        "inspector        - - - -",
        "cms              - - - -",
        "auditor          - - - -",
        "admin            - - - -",
    };

    static Stream<Arguments> cells() {
        return rows(TABLE).flatMap(row -> Stream.iterate(0, i -> i + 1)
                .limit(STATES.length)
                .flatMap(state -> rows(ROLES).flatMap(role -> Stream.iterate(0, i -> i + 1)
                        .limit(WAYS.length)
                        .map(way -> Arguments.of(
                                row[0], row[1], STATES[state], row[state + 2], role[0], WAYS[way], role[way + 1])))));
    }

    private static Stream<String[]> rows(String[] table) {
        return Arrays.stream(table).map(row -> row.split(" +"));
    }

    @ParameterizedTest(name = "{0} from {2} by {4} on the way {5}")
    @MethodSource("cells")
    void everyActionInEveryStateByEveryRoleOnEveryWayIsWhatTheTablesSay(
            ReferralAction action, String where, ReferralStatus from, String to, String role, String way, String may) {
        Rung towards = Rung.valueOf(way.split(" ")[1]);
        boolean fits = "B".equals(where) || "N".equals(where) == (towards == Rung.NATION);
        boolean legal = fits && !"-".equals(to);
        assertEquals(legal ? ReferralStatus.valueOf(to) : null, action.next(from, towards));
        OnTheWay referral = new OnTheWay(from, Rung.valueOf(way.split(" ")[0]), towards, "other", SENDER, true);
        boolean open = "b".equals(may) || (action == ReferralAction.RESENDING ? "s" : "r").equals(may);
        assertEquals(legal && open, rights(role, null).allowedActions(referral).contains(action.path()));
    }

    @ParameterizedTest
    @CsvSource({"me, false, true", "other, true, true", "other, false, false"})
    void whoSentItWhoIsOfTheSendingUnitAndWhoseBodyIsAnotherDoNotReceive(
            String sentBy, boolean sameUnit, boolean reached) {
        Actor of = new Actor("me", "A", Set.of("province-board"), sameUnit ? SENDER : null, null);
        OnTheWay referral = new OnTheWay(ReferralStatus.SENT, Rung.COMMUNE, Rung.PROVINCE, sentBy, SENDER, reached);
        ReferralRights.OfActor rights = new ReferralRights.OfActor(of, true, Set.of(Level.PROVINCE));
        assertEquals(List.of(), rights.allowedActions(referral));
    }

    @ParameterizedTest
    @CsvSource({"unit-leader, DISTRICT, true", "district-board, DISTRICT, false", "province-board, NATION, false"})
    void whatAnAbolishedDistrictRecognisedIsSentOnByTheUnitsThatAreLeft(String role, Rung from, boolean sends) {
        Actor actor = new Actor("me", "A", Set.of(role), null, null);
        assertEquals(sends, new ReferralRights.OfActor(actor, false, Set.of()).sends(from));
    }

    @ParameterizedTest
    @CsvSource({"5, 8"})
    void theTablesCoverAllStatesAndActions(int states, int actions) {
        assertEquals(states, ReferralStatus.values().length);
        assertEquals(actions, ReferralAction.values().length);
    }

    private static ReferralRights.OfActor rights(String role, UUID unit) {
        Set<Level> competent =
                switch (role) {
                    case "unit-leader" -> Set.of(Level.UNIT, Level.COMMUNE);
                    case "district-board" -> Set.of(Level.DISTRICT);
                    case "province-board" -> Set.of(Level.PROVINCE);
                    default -> Set.of();
                };
        return new ReferralRights.OfActor(new Actor("me", "A", Set.of(role), unit, null), true, competent);
    }
}
