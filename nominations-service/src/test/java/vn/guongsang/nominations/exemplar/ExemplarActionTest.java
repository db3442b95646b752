package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;
import vn.guongsang.nominations.exemplar.step.ExemplarState;

class ExemplarActionTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVED, RECOGNITION, APPROVED,",
        "APPROVED, PROFILE, APPROVED,",
        "APPROVED, EMBARGO, APPROVED,",
        "APPROVED, PUBLICATION_GROUNDS, APPROVED,",
        "APPROVED, PUBLICATION_WITHDRAWAL, APPROVED,",
        "APPROVED, PROFILE_WITHDRAWAL, APPROVED,",
        "APPROVED, PROFILE_REOPENING, APPROVED,",
        "APPROVED, REVOCATION, REVOKED, REVOKED",
        "APPROVED, REAPPROVAL,,",
        "APPROVED, REINSTATEMENT,,",
        "APPROVED, ERASURE, APPROVED,",
        "APPROVED, SUBJECT_MERGE, APPROVED, APPROVED",
        "REVOKED, RECOGNITION, APPROVED,",
        "REVOKED, PROFILE,,",
        "REVOKED, EMBARGO,,",
        "REVOKED, PUBLICATION_GROUNDS,,",
        "REVOKED, PUBLICATION_WITHDRAWAL, REVOKED,",
        "REVOKED, PROFILE_WITHDRAWAL, REVOKED,",
        "REVOKED, PROFILE_REOPENING,,",
        "REVOKED, REVOCATION,,",
        "REVOKED, REAPPROVAL, APPROVED, APPROVED",
        "REVOKED, REINSTATEMENT, APPROVED, APPROVED",
        "REVOKED, ERASURE, REVOKED,",
        "REVOKED, SUBJECT_MERGE, REVOKED, REVOKED"
    })
    void everyActionLeadsFromEveryStateToThisAndFromAShellToThat(
            ExemplarStatus from, ExemplarAction action, ExemplarStatus to, ExemplarStatus toOfShell) {
        assertEquals(to, action.next(from, false));
        assertEquals(toOfShell, action.next(from, true));
    }

    @Test
    void whatOtherOperationsBringAboutIsNotOffered() {
        List<String> offered = Arrays.stream(ExemplarStatus.values())
                .flatMap(status -> ExemplarState.allowedActions(status, false).stream())
                .toList();

        assertEquals(
                List.of(),
                offered.stream()
                        .filter(List.of("recognition", "erasure", "subject-merge")::contains)
                        .toList());
    }
}
