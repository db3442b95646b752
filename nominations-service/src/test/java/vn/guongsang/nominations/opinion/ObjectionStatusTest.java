package vn.guongsang.nominations.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionStatusTest {

    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource({
        "RECORDED,  UPHELD,    UPHELD",
        "RECORDED,  DISMISSED, DISMISSED",
        "UPHELD,    DISMISSED,",
        "UPHELD,    UPHELD,",
        "DISMISSED, UPHELD,",
        "DISMISSED, DISMISSED,",
    })
    void anObjectionIsAnsweredOnce(ObjectionStatus before, Outcome answer, ObjectionStatus after) {
        assertEquals(after, before.answered(answer));
    }
}
