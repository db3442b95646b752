package vn.guongsang.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LocalIdentityTest {
    private static final UUID UNIT = UUID.fromString("7f1c1b1e-0000-4000-8000-000000000001");
    private static final Persona LEADER =
            Persona.of("chu-tich-phu-xuan", "Chủ tịch Phú Xuân", "unit-leader").inUnit(UNIT);

    private final LocalIdentity identity = LocalIdentity.temporary();

    @Test
    void aTokenCarriesThePersonaAndNothingItDoesNotHave() throws Exception {
        JwtClaims claims = verifier(identity).processToClaims(identity.token(LEADER));

        assertThat(claims.getSubject()).isEqualTo("chu-tich-phu-xuan");
        assertThat(claims.getStringClaimValue("name")).isEqualTo("Chủ tịch Phú Xuân");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("unit-leader");
        assertThat(claims.getStringClaimValue("unit_id")).isEqualTo(UNIT.toString());
        assertThat(claims.hasClaim("outlet_id")).isFalse();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(LEADER.ttl().toSeconds());
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void everyForgeryIsRefusedByAVerifierThatPinsTheRules(Forgery forgery) throws Exception {
        JwtConsumer verifier = verifier(identity);

        assertThatThrownBy(() -> verifier.process(identity.forged(LEADER, forgery)))
                .isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void theKeyIsKeptInTheFolder(@TempDir Path folder) {
        String first = LocalIdentity.in(DataDir.at(folder)).publicKeyBase64();

        assertThat(LocalIdentity.in(DataDir.at(folder)).publicKeyBase64()).isEqualTo(first);
        assertThat(LocalIdentity.temporary().publicKeyBase64()).isNotEqualTo(first);
    }

    private static JwtConsumer verifier(LocalIdentity identity) throws Exception {
        byte[] spki = Base64.getDecoder().decode(identity.publicKeyBase64());
        PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256))
                .setExpectedIssuer(LocalIdentity.ISSUER)
                .setExpectedAudience(LocalIdentity.AUDIENCE)
                .setRequireExpirationTime()
                .build();
    }
}
