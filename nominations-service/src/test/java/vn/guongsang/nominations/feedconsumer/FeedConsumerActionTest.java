package vn.guongsang.nominations.feedconsumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedConsumerActionTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, EDIT, ACTIVE",
        "ACTIVE, CREDENTIAL, ACTIVE",
        "ACTIVE, ROTATION, ACTIVE",
        "ACTIVE, REVOCATION, ACTIVE",
        "ACTIVE, SUSPENSION, SUSPENDED",
        "ACTIVE, RESUMPTION,",
        "ACTIVE, CLOSURE, CLOSED",
        "SUSPENDED, EDIT, SUSPENDED",
        "SUSPENDED, CREDENTIAL,",
        "SUSPENDED, ROTATION,",
        "SUSPENDED, REVOCATION, SUSPENDED",
        "SUSPENDED, SUSPENSION,",
        "SUSPENDED, RESUMPTION, ACTIVE",
        "SUSPENDED, CLOSURE, CLOSED",
        "CLOSED, EDIT,",
        "CLOSED, CREDENTIAL,",
        "CLOSED, ROTATION,",
        "CLOSED, REVOCATION,",
        "CLOSED, SUSPENSION,",
        "CLOSED, RESUMPTION,",
        "CLOSED, CLOSURE,"
    })
    void everyActionLeadsFromEveryStateToThis(
            FeedConsumerStatus from, FeedConsumerAction action, FeedConsumerStatus to) {
        assertEquals(to, action.next(from));
    }

    @Test
    void aSecretHas256RandomBitsAndFitsItsHashAlone() {
        String secret = CredentialHash.newSecret();
        CredentialHash hash = CredentialHash.of(secret);

        assertEquals(32, Base64.getUrlDecoder().decode(secret).length);
        assertTrue(hash.fits(secret));
        assertFalse(hash.fits(secret.substring(1)));
        assertFalse(hash.fits(CredentialHash.newSecret()));
        assertNotEquals(
                Base64.getEncoder().encodeToString(hash.hash()),
                Base64.getEncoder().encodeToString(CredentialHash.of(secret).hash()));
    }
}
