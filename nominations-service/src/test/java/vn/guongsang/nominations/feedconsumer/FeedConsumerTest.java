package vn.guongsang.nominations.feedconsumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.credential.CredentialHash;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.testing.Refusal;

class FeedConsumerTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");
    private static final Instant LATER = AT.plusSeconds(60);
    private static final CredentialHash SECRET = new CredentialHash(new byte[] {1}, 1, new byte[] {2});

    private final UUID id = Ids.next();
    private final UUID unit = Ids.next();
    private final UUID first = Ids.next();
    private final FeedConsumer consumer = new FeedConsumer(id, told(" Báo Thí Dụ "), AT);

    @Test
    void aConsumerSaysWhatItWasToldWithoutBlanksAround() {
        consumer.edit(told("Báo Mẫu\n"));

        assertEquals(
                new FeedConsumerState(id, 2, FeedConsumerStatus.ACTIVE, told("Báo Mẫu"), List.of(), AT),
                consumer.state());
        assertEquals(List.of(id, 2L), List.of(consumer.id(), consumer.version()));
    }

    @Test
    void aRotatedCredentialGivesWayToOneOfTheSameKind() {
        UUID second = Ids.next();
        consumer.issue(first, CredentialKind.BASIC, SECRET, AT);

        assertEquals(CredentialKind.BASIC, consumer.rotate(first, second, SECRET, LATER));

        assertEquals(
                List.of(
                        new FeedConsumerState.Credential(first, CredentialKind.BASIC, AT, LATER),
                        new FeedConsumerState.Credential(second, CredentialKind.BASIC, LATER, null)),
                consumer.state().credentials());
        assertEquals(3, consumer.version());
    }

    @Test
    void aCredentialIsRevokedOnce() {
        consumer.issue(first, CredentialKind.URL_TOKEN, SECRET, AT);
        consumer.revoke(first, LATER);

        assertEquals(LATER, consumer.state().credentials().get(0).revokedAt());
        assertSame(
                FeedConsumerProblem.CREDENTIAL_NOT_IN_FORCE,
                Refusal.of(() -> consumer.revoke(first, LATER)).type());
        assertSame(
                KitProblem.NOT_FOUND,
                Refusal.of(() -> consumer.revoke(Ids.next(), LATER)).type());
    }

    @Test
    void whoIsClosedHasNoCredentialInForce() {
        consumer.issue(first, CredentialKind.BASIC, SECRET, AT);
        UUID second = Ids.next();
        consumer.issue(second, CredentialKind.URL_TOKEN, SECRET, AT);
        consumer.revoke(first, LATER);

        consumer.close(LATER.plusSeconds(1));

        assertEquals(
                List.of(LATER, LATER.plusSeconds(1)),
                consumer.state().credentials().stream()
                        .map(FeedConsumerState.Credential::revokedAt)
                        .toList());
        assertEquals(FeedConsumerStatus.CLOSED, consumer.status());
    }

    @Test
    void whoIsSuspendedGetsNoNewSecretBeforeResuming() {
        consumer.suspend();

        ProblemException refused = Refusal.of(() -> consumer.issue(first, CredentialKind.BASIC, SECRET, AT));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(FeedConsumerStatus.SUSPENDED, refused.extensions().get("state"));
        assertEquals(
                List.of("edit", "revocation", "resumption", "closure"),
                refused.extensions().get("allowedActions"));
        consumer.resume();
        assertEquals(FeedConsumerStatus.ACTIVE, consumer.status());
        assertEquals(3, consumer.version());
    }

    @Test
    void aSecretIsShownOnce() {
        IssuedCredential shown = new IssuedCredential(first, CredentialKind.BASIC, "ten", "bi-mat", AT, 2);

        assertEquals(new IssuedCredential(first, CredentialKind.BASIC, "ten", null, AT, 2), shown.withoutSecret());
        assertNull(shown.withoutSecret().secret());
    }

    private NewFeedConsumer told(String name) {
        return new NewFeedConsumer(name, "Lê Thị Mẫu", "toasoan@bao.example.vn", "AGRICULTURE", unit);
    }
}
