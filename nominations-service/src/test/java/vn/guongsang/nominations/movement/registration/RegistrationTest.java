package vn.guongsang.nominations.movement.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;

class RegistrationTest {

    private static final Instant AT = Instant.parse("2026-01-05T03:00:00Z");
    private static final Actor OFFICER = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);

    @Test
    void aUnitMayThinkBetterOfItsAnswerAndEachAnswerCounts() {
        Registration registration = new Registration();
        registration.decline("Không đủ người", OFFICER, AT);
        assertEquals(RegistrationStatus.DECLINED, registration.status());

        registration.register("Hai điển hình", OFFICER, AT.plusSeconds(60));

        assertEquals(RegistrationStatus.REGISTERED, registration.status());
        assertEquals(2, registration.version());
    }
}
