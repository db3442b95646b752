package vn.guongsang.nominations.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Keeps the parts of uploads, and of complete contents each once; holds no more than one part in memory. */
@ApplicationScoped
public class ContentStore {

    /** The most parts of one content. */
    public static final int MOST_PARTS = 40;

    private static final int HEAD = 16;

    private static final String OF_UPLOAD = "SELECT bytes FROM attachment_part WHERE attachment_id = ? AND number = ?";
    private static final String OF_CONTENT = "SELECT bytes FROM content_part WHERE sha256 = ? AND number = ?";

    private final DataSource database;

    ContentStore(DataSource database) {
        this.database = database;
    }

    /** What an upload amounts to. */
    public record Measured(long size, String sha256, byte[] head) {}

    /** Takes a part of an upload; a second one of the same number replaces the first. */
    public void put(UUID upload, int number, byte[] bytes) {
        Sql.of(
                        """
                INSERT INTO attachment_part (attachment_id, number, bytes) VALUES (:upload, :number, :bytes)
                ON CONFLICT (attachment_id, number) DO UPDATE SET bytes = excluded.bytes""")
                .bind("upload", upload)
                .bind("number", number)
                .bind("bytes", bytes)
                .update(database);
    }

    /** Reads an upload from its first part to the last before a gap. */
    public Measured measure(UUID upload) {
        MessageDigest digest = sha256();
        byte[] head = new byte[0];
        long size = 0;
        for (int number = 1; number <= MOST_PARTS; number++) {
            byte[] part = part(OF_UPLOAD, upload, number);
            if (part == null) {
                break;
            }
            if (number == 1) {
                head = Arrays.copyOf(part, Math.min(HEAD, part.length));
            }
            digest.update(part);
            size += part.length;
        }
        return new Measured(size, HexFormat.of().formatHex(digest.digest()), head);
    }

    /** Makes a measured upload a content, unless there is the same one already. */
    public void keep(UUID upload, String sha256) {
        boolean isNew = Sql.of("INSERT INTO content (sha256) VALUES (:sha256) ON CONFLICT DO NOTHING")
                        .bind("sha256", sha256)
                        .update(database)
                == 1;
        if (isNew) {
            Sql.of(
                            """
                    INSERT INTO content_part (sha256, number, bytes)
                    SELECT :sha256, number, bytes FROM attachment_part WHERE attachment_id = :upload""")
                    .bind("sha256", sha256)
                    .bind("upload", upload)
                    .update(database);
        }
        Sql.of("DELETE FROM attachment_part WHERE attachment_id = :upload")
                .bind("upload", upload)
                .update(database);
    }

    /** Takes away a content that no attachment has any more. */
    public void release(String sha256) {
        Sql.of("DELETE FROM content WHERE sha256 = :sha256")
                .append("AND NOT EXISTS (SELECT 1 FROM attachment a WHERE a.content = :sha256)")
                .bind("sha256", sha256)
                .update(database);
    }

    /** Writes a content out, part by part. */
    public void write(String sha256, OutputStream out) throws IOException {
        byte[] part = part(OF_CONTENT, sha256, 1);
        for (int next = 2; part != null; next++) {
            out.write(part);
            part = part(OF_CONTENT, sha256, next);
        }
    }

    private byte[] part(String sql, Object owner, int number) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, owner);
            select.setInt(2, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("content", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
