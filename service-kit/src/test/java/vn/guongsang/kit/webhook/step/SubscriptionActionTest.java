package vn.guongsang.kit.webhook.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionActionTest {

    @ParameterizedTest
    @CsvSource({
        "EDIT,       ACTIVE>ACTIVE PAUSED>PAUSED DISABLED>DISABLED",
        "PAUSE,      ACTIVE>PAUSED",
        "RESUMPTION, PAUSED>ACTIVE DISABLED>ACTIVE",
        "ROTATION,   ACTIVE>ACTIVE PAUSED>PAUSED DISABLED>DISABLED",
        "TEST,       ACTIVE>ACTIVE",
        "REPLAY,     ACTIVE>ACTIVE PAUSED>PAUSED DISABLED>DISABLED",
        "END,        ACTIVE>ENDED PAUSED>ENDED DISABLED>ENDED",
        "DISABLING,  ACTIVE>DISABLED",
    })
    void eachActionLeadsWhereItShouldAndNowhereElse(SubscriptionAction action, String expected) {
        assertEquals(
                expected,
                Arrays.stream(SubscriptionStatus.values())
                        .map(status -> action.next(status) == null ? null : status + ">" + action.next(status))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVE,   edit pause secret-rotation test-event replay end",
        "PAUSED,   edit resumption secret-rotation replay end",
        "DISABLED, edit resumption secret-rotation replay end",
        "ENDED,    ''",
    })
    void theOwnerIsOfferedWhatTheStateAllows(SubscriptionStatus status, String expected) {
        assertEquals(expected, String.join(" ", SubscriptionAction.allowedIn(status)));
    }
}
