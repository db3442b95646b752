package vn.guongsang.reporting.consolidation.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.reporting.consolidation.ConsolidatedReportView;
import vn.guongsang.reporting.consolidation.content.Sealed;
import vn.guongsang.reporting.consolidation.seal.CanonicalJson;
import vn.guongsang.reporting.consolidation.seal.SealKey;
import vn.guongsang.reporting.consolidation.store.Documents;
import vn.guongsang.reporting.consolidation.store.Documents.Stage;
import vn.guongsang.reporting.consolidation.store.Seals;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;

/** Looks whether a signed report is still what it was when it was sealed. */
@ApplicationScoped
public class VerificationReader {

    private final Seals seals;
    private final SealKey key;
    private final StoredSnapshots snapshots;
    private final Documents documents;

    VerificationReader(Seals seals, SealKey key, StoredSnapshots snapshots, Documents documents) {
        this.seals = seals;
        this.key = key;
        this.snapshots = snapshots;
        this.documents = documents;
    }

    /** The verification of a report; empty before it is sealed. */
    public Optional<Verification> of(UUID report) {
        return seals.of(report).map(seal -> verify(report, seal));
    }

    private Verification verify(UUID report, Seals.Seal seal) {
        Sealed sealed = CanonicalJson.read(seal.content(), Sealed.class);
        StoredSnapshots.Stored stored = snapshots.of(report).orElseThrow();
        return new Verification(
                report,
                seal.sha256(),
                seal.isWhole(),
                key.verify(seal.content(), seal.signature(), seal.publicKey()),
                key.knows(seal.publicKey()),
                seal.keyId(),
                seal.publicKey(),
                Base64.getEncoder().encodeToString(seal.signature()),
                seal.sealedAt(),
                sealed.reportId().equals(report)
                        && stored.content().equals(CanonicalJson.write(sealed.snapshot()))
                        && Sha256.of(stored.content()).equals(stored.sha256()),
                snapshots
                        .recordsSha256(report)
                        .equals(sealed.snapshot().records().sha256()),
                documents.of(report, Stage.FINAL).stream()
                        .map(kept -> new Verification.Checked(
                                ConsolidatedReportView.Paper.of(kept),
                                sha256(kept).equals(kept.sha256())))
                        .toList());
    }

    private String sha256(Documents.Kept kept) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            documents.write(kept, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new UncheckedIOException(new IOException("hashing a document", e));
        }
    }
}
