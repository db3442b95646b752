package vn.guongsang.nominations.nomination.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.NominationStatus;

class PublicStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,           PREPARING",
        "SUBMITTED,       IN_REVIEW",
        "UNDER_APPRAISAL, IN_REVIEW",
        "RETURNED,        TO_BE_COMPLETED",
        "APPROVED,        RECOGNISED",
        "REJECTED,        CLOSED",
        "WITHDRAWN,       CLOSED",
    })
    void thePublicSideShowsNoMoreThanItHasTo(NominationStatus status, PublicStatus shown) {
        assertEquals(shown, PublicStatus.of(status));
    }
}
