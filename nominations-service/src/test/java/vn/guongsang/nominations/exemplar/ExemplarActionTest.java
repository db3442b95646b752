package vn.guongsang.nominations.exemplar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.ExemplarStatus;

class ExemplarActionTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVED, RECOGNITION, APPROVED",
        "APPROVED, PROFILE, APPROVED",
        "APPROVED, EMBARGO, APPROVED",
        "APPROVED, PUBLICATION_GROUNDS, APPROVED",
        "APPROVED, PUBLICATION_WITHDRAWAL, APPROVED",
        "APPROVED, REVOCATION, REVOKED",
        "APPROVED, REAPPROVAL,",
        "APPROVED, SUBJECT_MERGE, APPROVED",
        "REVOKED, RECOGNITION, APPROVED",
        "REVOKED, PROFILE,",
        "REVOKED, EMBARGO,",
        "REVOKED, PUBLICATION_GROUNDS,",
        "REVOKED, PUBLICATION_WITHDRAWAL, REVOKED",
        "REVOKED, REVOCATION,",
        "REVOKED, REAPPROVAL, APPROVED",
        "REVOKED, SUBJECT_MERGE, REVOKED"
    })
    void everyActionLeadsFromEveryStateToThis(ExemplarStatus from, ExemplarAction action, ExemplarStatus to) {
        assertEquals(to, action.next(from));
    }
}
