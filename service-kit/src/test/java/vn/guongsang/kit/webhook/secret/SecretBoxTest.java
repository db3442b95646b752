package vn.guongsang.kit.webhook.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.webhook.address.Settings;

class SecretBoxTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final SecretBox box = new SecretBox(new Settings(false, "a-key-of-thirty-two-characters!!"));
    private final SecretBox another = new SecretBox(new Settings(false, "another-key-of-32-characters!!!!"));

    @Test
    void aSecretComesBackFromItsOwnBoxOnly() {
        WebhookSecret secret = WebhookSecret.random();
        byte[] stored = box.close(ONE, secret);
        assertEquals(secret.text(), box.open(ONE, stored).text());
        assertThrows(IllegalStateException.class, () -> box.open(TWO, stored));
        assertThrows(IllegalStateException.class, () -> another.open(ONE, stored));
    }

    @Test
    void whatIsStoredDoesNotHoldTheSecret() {
        WebhookSecret secret = WebhookSecret.random();
        String stored = HexFormat.of().formatHex(box.close(ONE, secret));
        assertFalse(stored.contains(HexFormat.of().formatHex(secret.bytes())));
        assertNotEquals(stored, HexFormat.of().formatHex(box.close(ONE, secret)));
    }

    @Test
    void aSecretHasTheFormOfTheSpecification() {
        String text = WebhookSecret.random().text();
        assertTrue(text.startsWith("whsec_"), text);
        assertEquals(32, Base64.getDecoder().decode(text.substring(6)).length);
    }

    @Test
    void theSignatureIsThatOfTheExampleWorkedOutByHand() {
        WebhookSecret secret = new WebhookSecret("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "v1,2MHNbZzM7FED0zp3rnIvxzq92ViiwxXnRZlwn/yXpSI=",
                secret.sign(ONE, Instant.ofEpochSecond(1_700_000_000L), "{\"id\":\"Quảng Điền\"}"));
    }
}
