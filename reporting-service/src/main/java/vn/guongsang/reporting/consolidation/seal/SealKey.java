package vn.guongsang.reporting.consolidation.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.guongsang.kit.text.Sha256;

/** The key that seals, and the public keys that verify what it and its predecessors have sealed. */
@ApplicationScoped
public class SealKey {

    private static final String ALGORITHM = "Ed25519";
    private static final String DEVELOPMENT = "development-";
    private static final int ID_DIGITS = 16;
    private static final String PROBE = "Gương Sáng";

    private final SealConfig config;

    SealKey(SealConfig config) {
        this.config = config;
    }

    /** A signature, and with which key it was made. */
    public record Signed(byte[] signature, String keyId, String publicKey) {}

    /** A pair of keys that does not belong together is found at the start, not by the reader of a report. */
    void check(@Observes StartupEvent start) {
        Signed probe = sign(PROBE);
        if (!verify(PROBE, probe.signature(), probe.publicKey())) {
            throw new IllegalStateException("guongsang.reporting.seal-public-key is not that of seal-key");
        }
    }

    /** Signs a text in UTF-8; Ed25519 gives the same signature for the same text. */
    public Signed sign(String text) {
        try {
            PrivateKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            Base64.getDecoder().decode(config.sealKey().replace(DEVELOPMENT, ""))));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new Signed(signature.sign(), keyId(), config.sealPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("guongsang.reporting.seal-key is no Ed25519 key", e);
        }
    }

    /** Whether the signature is that of the text by that key. */
    public boolean verify(String text, byte[] signed, String publicKey) {
        try {
            PublicKey key = KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the key is ours, now or in former times. */
    public boolean knows(String publicKey) {
        return publicKeys().containsValue(publicKey);
    }

    /** All public keys by their id, the present one first. */
    public Map<String, String> publicKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(keyId(), config.sealPublicKey());
        keys.putAll(config.sealFormerKeys());
        return keys;
    }

    /** The first digits of the checksum of the public key. */
    private String keyId() {
        return Sha256.of(Base64.getDecoder().decode(config.sealPublicKey())).substring(0, ID_DIGITS);
    }
}
