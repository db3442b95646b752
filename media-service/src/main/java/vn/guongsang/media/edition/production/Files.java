package vn.guongsang.media.edition.production;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.media.edition.book.BookFormat;

/** Stores the files of editions by parts, so that a download holds no more than one in memory. */
@ApplicationScoped
public class Files {

    private static final int PART = 512 * 1024;

    private final DataSource database;

    Files(DataSource database) {
        this.database = database;
    }

    /** A file that can be read now. */
    public record Readable(UUID editionId, int revision, FileView file) {}

    /** Keeps a file of a revision. */
    public void keep(UUID edition, int revision, BookFormat format, byte[] bytes) {
        Sql.of(
                        """
                INSERT INTO edition_file (edition_id, revision, format, sha256, size)
                VALUES (:edition, :revision, :format, :sha256, :size)""")
                .bind("edition", edition)
                .bind("revision", revision)
                .bind("format", format)
                .bind("sha256", Sha256.of(bytes))
                .bind("size", (long) bytes.length)
                .update(database);
        for (int from = 0, number = 1; from < bytes.length; from += PART, number++) {
            Sql.of("INSERT INTO edition_file_part VALUES (:edition, :revision, :format, :number, :bytes)")
                    .bind("edition", edition)
                    .bind("revision", revision)
                    .bind("format", format)
                    .bind("number", number)
                    .bind("bytes", Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
                    .update(database);
        }
    }

    /** The file of the revision that is in use; empty while it is being made or when it was taken away. */
    public Optional<Readable> readable(UUID edition, BookFormat format) {
        return Sql.of(
                        """
                SELECT f.* FROM edition_file f
                JOIN edition_revision v ON v.edition_id = f.edition_id AND v.revision = f.revision AND v.state = 'PRODUCED'
                WHERE f.edition_id = :edition AND f.format = :format""")
                .bind("edition", edition)
                .bind("format", format)
                .first(database, row -> new Readable(edition, row.integer("revision"), Revisions.file(row)));
    }

    /** Writes a file out, part by part. */
    public void write(Readable file, OutputStream out) throws IOException {
        Optional<byte[]> part = part(file, 1);
        for (int next = 2; part.isPresent(); next++) {
            out.write(part.get());
            part = part(file, next);
        }
    }

    private Optional<byte[]> part(Readable file, int number) {
        return Sql.of(
                        """
                SELECT bytes FROM edition_file_part
                WHERE edition_id = :edition AND revision = :revision AND format = :format AND number = :number""")
                .bind("edition", file.editionId())
                .bind("revision", file.revision())
                .bind("format", file.file().format())
                .bind("number", number)
                .first(database, row -> row.bytes("bytes"));
    }
}
