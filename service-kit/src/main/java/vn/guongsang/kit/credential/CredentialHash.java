package vn.guongsang.kit.credential;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Makes secrets and recognises them. A secret has 256 random bits, so that nobody guesses one; what is stored is a slow
 * hash with a salt of its own (PBKDF2, HMAC-SHA-256), so that a copy of the database opens nothing.
 *
 * @param iterations kept with each hash, so that it can be raised for new ones
 */
public record CredentialHash(byte[] salt, int iterations, byte[] hash) {

    private static final int BITS = 256;
    private static final int ITERATIONS = 10_000;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret, in signs that an address can carry. */
    public static String newSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(BITS / 8));
    }

    /** The hash of a secret, with a new salt. */
    public static CredentialHash of(String secret) {
        byte[] salt = random(SALT_BYTES);
        return new CredentialHash(salt, ITERATIONS, derive(secret, salt, ITERATIONS));
    }

    /** Whether it is the hash of a secret; how long that takes does not depend on how much of it fits. */
    public boolean fits(String secret) {
        return MessageDigest.isEqual(hash, derive(secret, salt, iterations));
    }

    private static byte[] derive(String secret, byte[] salt, int iterations) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, iterations, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has PBKDF2", impossible);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
