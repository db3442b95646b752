package vn.guongsang.reporting.consolidation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.reporting.consolidation.seal.SealKey;

/** Stores seals: the text, its checksum, and the signature with the key that verifies it. */
@ApplicationScoped
public class Seals {

    private final DataSource database;
    private final SealKey key;

    Seals(DataSource database, SealKey key) {
        this.database = database;
        this.key = key;
    }

    /** A seal as it is kept. */
    public record Seal(
            String content, String sha256, byte[] signature, String keyId, String publicKey, Instant sealedAt) {

        /** Whether the text still has its checksum. */
        public boolean isWhole() {
            return Sha256.of(content).equals(sha256);
        }
    }

    /** Seals a text. */
    public void seal(UUID report, String content, Instant at) {
        SealKey.Signed signed = key.sign(content);
        Sql.of(
                        """
                INSERT INTO consolidated_seal (report_id, content, sha256, signature, key_id, public_key, sealed_at)
                VALUES (:report, :content, :sha256, :signature, :keyId, :publicKey, :at)""")
                .bind("report", report)
                .bind("content", content)
                .bind("sha256", Sha256.of(content))
                .bind("signature", signed.signature())
                .bind("keyId", signed.keyId())
                .bind("publicKey", signed.publicKey())
                .bind("at", at)
                .update(database);
    }

    /** The seal of a report; empty before it is signed. */
    public Optional<Seal> of(UUID report) {
        return Sql.of("SELECT * FROM consolidated_seal WHERE report_id = :report")
                .bind("report", report)
                .first(
                        database,
                        row -> new Seal(
                                row.text("content"),
                                row.text("sha256"),
                                row.bytes("signature"),
                                row.text("key_id"),
                                row.text("public_key"),
                                row.instant("sealed_at")));
    }
}
