package vn.guongsang.kit.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {

    private static final UUID ID = UUID.fromString("f197a000-0000-7000-8000-0000000000f0");

    @Test
    void aSecretHas256RandomBitsAndFitsItsHashAlone() {
        String secret = CredentialHash.newSecret();
        CredentialHash hash = CredentialHash.of(secret);

        assertEquals(32, Base64.getUrlDecoder().decode(secret).length);
        assertEquals(32, hash.hash().length);
        assertTrue(hash.fits(secret));
        assertFalse(hash.fits(secret + "x"));
        assertFalse(hash.fits(secret.substring(1)));
        assertNotEquals(secret, CredentialHash.newSecret());
        assertFalse(Arrays.equals(hash.salt(), CredentialHash.of(secret).salt()));
        assertFalse(Arrays.equals(hash.hash(), CredentialHash.of(secret).hash()));
    }

    @Test
    void aNameAndASecretAreReadAsTheyWereGiven() {
        String name = SentCredential.nameOf(ID);

        assertEquals("f197a000000070008000" + "0000000000f0", name);
        assertEquals(Optional.of(new SentCredential(ID, "a:b")), SentCredential.basic(basic(name + ":a:b")));
        assertEquals(Optional.of(new SentCredential(ID, "a.b")), SentCredential.read(name + ".a.b", '.'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic x", "basic x", "BASIC "})
    void theSchemeIsKnownInAnyCase(String header) {
        assertTrue(SentCredential.isBasic(header));
    }

    @Test
    void anotherSchemeIsNotBasic() {
        assertFalse(SentCredential.isBasic(null));
        assertFalse(SentCredential.isBasic("Bearer x"));
        assertFalse(SentCredential.isBasic("Basicx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ban-tdkt:secret", "F197A000000070008000" + "0000000000F0:s", "no border"})
    void whatNoneOfOursLooksLikeIsNobody(String pair) {
        assertEquals(Optional.empty(), SentCredential.basic(basic(pair)));
    }

    @Test
    void neitherWhatIsNotBase64NorWhatIsTooLongIsRead() {
        String longest = SentCredential.nameOf(ID) + ":" + "x".repeat(467);

        assertEquals(Optional.empty(), SentCredential.basic("Basic %%%"));
        assertTrue(SentCredential.basic(basic(longest)).isPresent());
        assertEquals(Optional.empty(), SentCredential.basic(basic(longest + "x")));
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
