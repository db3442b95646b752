package vn.guongsang.kit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One line of the audit; its hash covers every other field and the hash of the line before. */
record AuditLine(
        String aggregateType,
        UUID aggregateId,
        long seq,
        Instant at,
        String actor,
        String action,
        String reason,
        List<String> changed,
        String traceId,
        byte[] previousHash,
        byte[] hash) {

    static final String COLUMNS =
            "aggregate_type, aggregate_id, seq, at, actor, action, reason, changed, trace_id, previous_hash, hash";

    static AuditLine of(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getString(9),
                row.getBytes(10),
                row.getBytes(11));
    }

    AuditLine sealed() {
        return new AuditLine(
                aggregateType,
                aggregateId,
                seq,
                at,
                actor,
                action,
                reason,
                changed,
                traceId,
                previousHash,
                expectedHash());
    }

    /** Whether the line is whole and follows the line before it. */
    boolean follows(AuditLine before) {
        boolean inOrder = before == null
                ? seq == 1 && previousHash.length == 0
                : seq == before.seq + 1 && Arrays.equals(previousHash, before.hash);
        return inOrder && Arrays.equals(hash, expectedHash());
    }

    private byte[] expectedHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            for (Object field : Arrays.asList(
                    aggregateType, aggregateId, seq, at.toEpochMilli(), actor, action, reason, changed, traceId)) {
                String text = String.valueOf(field);
                digest.update((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
