package vn.guongsang.nominations.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.nomination.step.Standing;

class AttachmentActionTest {

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "PART,       UPLOADING, UPLOADING",
        "PART,       STORED,",
        "PART,       ERASED,",
        "COMPLETION, UPLOADING, STORED",
        "COMPLETION, STORED,",
        "COMPLETION, ERASED,",
        "REMOVAL,    UPLOADING, STORED",
        "REMOVAL,    STORED,    STORED",
        "REMOVAL,    ERASED,",
    })
    void everyActionInEveryStatusLeadsWhereTheTableSays(
            AttachmentAction action, AttachmentStatus from, AttachmentStatus to) {
        assertEquals(to, action.next(from));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "DRAFT,           unit-officer,   UPLOADING, part completion removal",
        "RETURNED,        unit-leader,    UPLOADING, part completion removal",
        "DRAFT,           unit-officer,   STORED,    removal",
        "SUBMITTED,       unit-officer,   STORED,    ''",
        "UNDER_APPRAISAL, unit-officer,   STORED,    ''",
        "APPROVED,        unit-officer,   STORED,    ''",
        "REJECTED,        unit-officer,   STORED,    ''",
        "WITHDRAWN,       unit-officer,   STORED,    ''",
        "DRAFT,           council-member, STORED,    ''",
    })
    void onlyTheNominatingSideTouchesFilesAndOnlyWhileItWrites(
            NominationStatus nomination, String role, AttachmentStatus status, String actions) {
        Standing standing =
                new Standing(nomination, Level.PROVINCE, Ids.next(), UnitType.COMMUNE, null, List.of("nguoi-khac"));
        Actor actor = new Actor("nguoi-nay", "Người này", Set.of(role), null, null);
        assertEquals(
                actions.isEmpty() ? List.of() : List.of(actions.split(" ")),
                AttachmentAction.allowed(status, standing, actor));
    }
}
