package vn.guongsang.nominations.subject.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateReasonTest {

    @ParameterizedTest(name = "{0}: {1}, candidate {2}")
    @CsvSource({
        "SAME_NAME,                                                     30, true",
        "SAME_NAME_WITHOUT_ACCENTS,                                     20, false",
        "SAME_NAME_WITHOUT_ACCENTS SIMILAR_NAME,                        30, true",
        "SAME_NAME DIFFERENT_BIRTH_YEAR,                                 0, false",
        "SAME_NAME SAME_UNIT DIFFERENT_BIRTH_YEAR,                      20, false",
        "SAME_ID_NUMBER DIFFERENT_BIRTH_YEAR,                           30, true",
        "SAME_NAME SAME_BIRTH_YEAR SAME_UNIT DIFFERENT_ID_NUMBER,       30, true",
        "LEADER_OF_COLLECTIVE,                                          50, true",
    })
    void whatSpeaksForOneAndAgainstItIsWeighed(String reasons, int score, boolean candidate) {
        List<DuplicateReason> given =
                Arrays.stream(reasons.split(" ")).map(DuplicateReason::valueOf).toList();
        assertEquals(score, DuplicateReason.score(given));
        assertEquals(candidate, DuplicateReason.makeCandidate(given));
    }

    @Test
    void whatIsNotPublicIsNotAReasonForWhoSeesOnlyWhatIs() {
        assertEquals(
                List.of(
                        DuplicateReason.SAME_NAME,
                        DuplicateReason.SAME_NAME_WITHOUT_ACCENTS,
                        DuplicateReason.SIMILAR_NAME,
                        DuplicateReason.SAME_UNIT,
                        DuplicateReason.PREDECESSOR_OR_SUCCESSOR_UNIT),
                DuplicateReason.only(List.of(DuplicateReason.values()), DuplicateReason::isOpen));
    }
}
