package vn.guongsang.nominations.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;

class GroundTest {

    private static final Instant AT = Instant.parse("2024-10-02T03:00:00Z");
    private static final Instant LATER = Instant.parse("2025-05-05T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 2);
    private static final Guardian MOTHER = new Guardian("Lê Thị Mẫu", Guardian.Relation.MOTHER, "Giấy khai sinh");
    private static final String DIGEST = "sha256:88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589";

    private final UUID id = Ids.next();
    private final Ground given = Ground.given(
                    id, new NewGround(Purpose.STORY, Basis.CONSENT, "abcd", DAY, MOTHER), "can-bo", AT)
            .numbered(3);

    @Test
    void aGroundHoldsUntilItIsWithdrawn() {
        assertEquals(new Ground(id, Purpose.STORY, 3, Basis.CONSENT, "abcd", DAY, MOTHER, "can-bo", AT, null), given);
        assertTrue(given.inForce());

        Ground ended = given.withdrawn(LATER);

        assertFalse(ended.inForce());
        assertEquals(new Ground(id, Purpose.STORY, 3, Basis.CONSENT, "abcd", DAY, MOTHER, "can-bo", AT, LATER), ended);
    }

    @Test
    void whatIsErasedLeavesADigestOfThePaperAndNoName() {
        assertEquals(
                new Ground(id, Purpose.STORY, 3, Basis.CONSENT, DIGEST, DAY, null, "can-bo", AT, LATER),
                given.erased(LATER));
    }

    @Test
    void whatWasWithdrawnBeforeItWasErasedKeepsItsEnd() {
        assertEquals(LATER, given.withdrawn(LATER).erased(LATER.plusSeconds(60)).withdrawnAt());
    }

    @ParameterizedTest(name = "{0}, guardian {1}: {2}")
    @CsvSource({
        "CONSENT,   true,  ''",
        "CONSENT,   false, /guardian child-needs-guardian",
        "AWARD_LAW, true,  /basis child-needs-consent",
        "AWARD_LAW, false, /basis child-needs-consent|/guardian child-needs-guardian",
    })
    void aChildIsMadePublicByConsentOfWhoMayGiveIt(Basis basis, boolean guardian, String broken) {
        NewGround ground = new NewGround(Purpose.NAME, basis, "Phiếu", DAY, guardian ? MOTHER : null);
        assertEquals(
                broken,
                Arrays.stream(ConsentRule.values())
                        .filter(rule -> !rule.isKeptBy(ground))
                        .map(rule -> rule.pointer() + " " + rule.message())
                        .collect(Collectors.joining("|")));
    }
}
