package vn.guongsang.localstack.parts;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** Stands in for the identity provider: one key pair made at the first start, and signed tokens for personas. */
public final class LocalIdentity {
    /** The issuer of every local token; a name that can never be registered. */
    public static final String ISSUER = "https://local-stack.guongsang.invalid";
    /** The audience that the services demand. */
    public static final String AUDIENCE = "guong-sang";

    private static final int KEY_BITS = 2048;
    private static final long HOUR_SECONDS = Duration.ofHours(1).toSeconds();

    private final KeyPair keys;

    private LocalIdentity(KeyPair keys) {
        this.keys = keys;
    }

    /** Reads the folder's key, or makes it; the file is readable by its owner only. */
    public static LocalIdentity in(DataDir dir) {
        String stored = dir.ownerOnly("identity.key", () -> Base64.getEncoder()
                .encodeToString(newKeys().getPrivate().getEncoded()));
        return new LocalIdentity(restore(stored));
    }

    /** A key pair for one test run, never written down. */
    public static LocalIdentity temporary() {
        return new LocalIdentity(newKeys());
    }

    /** The value of "quarkus.oidc.public-key". */
    public String publicKeyBase64() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** A good token for the persona. */
    public String token(Persona persona) {
        return token(claims(persona));
    }

    /** A token with exactly these claims, signed by our key. */
    public String token(JwtClaims claims) {
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256, keys.getPrivate());
    }

    /** A token for the persona that is bad in exactly one way. */
    public String forged(Persona persona, Forgery forgery) {
        JwtClaims claims = claims(persona);
        return switch (forgery) {
            case ALGORITHM_NONE -> sign(claims, AlgorithmIdentifiers.NONE, null);
            case PUBLIC_KEY_AS_SECRET ->
                sign(
                        claims,
                        AlgorithmIdentifiers.HMAC_SHA256,
                        new HmacKey(keys.getPublic().getEncoded()));
            case OTHER_KEY ->
                sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256, newKeys().getPrivate());
            case WRONG_ISSUER -> {
                claims.setIssuer("https://elsewhere.guongsang.invalid");
                yield token(claims);
            }
            case WRONG_AUDIENCE -> {
                claims.setAudience("another-system");
                yield token(claims);
            }
            case EXPIRED -> {
                claims.setExpirationTime(fromNow(-HOUR_SECONDS));
                yield token(claims);
            }
            case NOT_YET_VALID -> {
                claims.setNotBefore(fromNow(HOUR_SECONDS));
                yield token(claims);
            }
        };
    }

    private static NumericDate fromNow(long seconds) {
        NumericDate moment = NumericDate.now();
        moment.addSeconds(seconds);
        return moment;
    }

    /** The claims of a good token, for tests that spoil one of them. */
    public static JwtClaims claims(Persona persona) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(persona.name());
        claims.setClaim("name", persona.displayName());
        claims.setStringListClaim("groups", List.copyOf(persona.roles()));
        if (persona.unitId() != null) {
            claims.setClaim("unit_id", persona.unitId().toString());
        }
        if (persona.outletId() != null) {
            claims.setClaim("outlet_id", persona.outletId().toString());
        }
        NumericDate now = NumericDate.now();
        claims.setIssuedAt(now);
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.getValue() + persona.ttl().toSeconds()));
        claims.setJwtId(UUID.randomUUID().toString());
        return claims;
    }

    private static String sign(JwtClaims claims, String algorithm, Key key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no RSA", e);
        }
    }

    private static KeyPair restore(String base64) {
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            PKCS8EncodedKeySpec spec =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64.strip()));
            RSAPrivateCrtKey secret = (RSAPrivateCrtKey) rsa.generatePrivate(spec);
            RSAPublicKeySpec shared = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
            return new KeyPair(rsa.generatePublic(shared), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored identity key is damaged; delete it to make a new one", e);
        }
    }
}
