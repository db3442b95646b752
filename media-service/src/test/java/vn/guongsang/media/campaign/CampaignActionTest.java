package vn.guongsang.media.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.campaign.content.CampaignContent;
import vn.guongsang.media.campaign.step.CampaignAction;
import vn.guongsang.media.campaign.step.CampaignStatus;
import vn.guongsang.media.task.step.TaskProblem;

class CampaignActionTest {

    private static final LocalDate DAY = LocalDate.of(2027, 9, 2);
    private static final CampaignContent CONTENT =
            new CampaignContent("Quốc khánh", null, DAY, DAY, null, List.of(), List.of());
    private static final Map<CampaignStatus, CampaignStatus> STAYS =
            Map.of(CampaignStatus.DRAFT, CampaignStatus.DRAFT, CampaignStatus.OPEN, CampaignStatus.OPEN);

    /** From which state each action leads where; every pair that is not named is refused. */
    private static final Map<CampaignAction, Map<CampaignStatus, CampaignStatus>> TABLE = new EnumMap<>(Map.of(
            CampaignAction.EDIT, STAYS,
            CampaignAction.LOSS, STAYS,
            CampaignAction.OPENING, Map.of(CampaignStatus.DRAFT, CampaignStatus.OPEN),
            CampaignAction.CLOSURE, Map.of(CampaignStatus.OPEN, CampaignStatus.CLOSED),
            CampaignAction.CANCELLATION,
                    Map.of(
                            CampaignStatus.DRAFT, CampaignStatus.CANCELLED,
                            CampaignStatus.OPEN, CampaignStatus.CANCELLED)));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CampaignStatus.values())
                .flatMap(status -> Arrays.stream(CampaignAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void eachActionLeadsWhereTheTableSaysAndIsRefusedElsewhere(CampaignStatus status, CampaignAction action) {
        Campaign campaign = in(status);
        long version = campaign.version();
        CampaignStatus next = TABLE.get(action).get(status);

        if (next == null) {
            ProblemException problem = assertThrows(ProblemException.class, () -> take(campaign, action));
            assertEquals(TaskProblem.ILLEGAL_TRANSITION, problem.type());
            assertEquals(version, campaign.version());
        } else {
            take(campaign, action);
            assertEquals(next, campaign.status());
            assertEquals(version + 1, campaign.version());
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, edit opening cancellation", "OPEN, edit closure cancellation", "CLOSED, ''", "CANCELLED, ''"})
    void theBoardsAreToldWhatCanBeDone(CampaignStatus status, String actions) {
        List<String> expected = actions.isEmpty() ? List.of() : List.of(actions.split(" "));

        assertEquals(expected, CampaignAction.allowed(status, who("propaganda-board")));
        assertEquals(expected, CampaignAction.allowed(status, who("province-board")));
        assertEquals(List.of(), CampaignAction.allowed(status, who("media-editor")));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-08-15, 2027-09-05, true",
        "2027-09-05, 2027-09-05, true",
        "2027-09-05, 2027-09-04, false",
        "2027-01-01, 2028-01-01, true",
        "2027-01-01, 2028-01-02, false",
        "1999-12-31, 2000-01-02, false",
        "2099-12-31, 2100-01-01, false"
    })
    void aWindowIsOneOfAtMostAYear(LocalDate from, LocalDate to, boolean holds) {
        assertEquals(holds, new CampaignContent("x", null, from, to, null, null, null).hasWindow());
    }

    private static Campaign in(CampaignStatus status) {
        Campaign campaign = new Campaign(Ids.next(), CONTENT, Instant.EPOCH);
        if (status == CampaignStatus.OPEN || status == CampaignStatus.CLOSED) {
            campaign.open();
        }
        if (status == CampaignStatus.CLOSED) {
            campaign.close();
        }
        if (status == CampaignStatus.CANCELLED) {
            campaign.cancel();
        }
        return campaign;
    }

    private static void take(Campaign campaign, CampaignAction action) {
        switch (action) {
            case EDIT -> campaign.edit(CONTENT);
            case OPENING -> campaign.open();
            case CLOSURE -> campaign.close();
            case CANCELLATION -> campaign.cancel();
            case LOSS -> campaign.lose();
        }
    }

    private static Actor who(String role) {
        return new Actor("x", "X", Set.of(role), null, null);
    }
}
