package vn.guongsang.nominations.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** Keeps a file part by part until it has been read. */
@ApplicationScoped
class ImportFiles {

    private final DataSource database;

    ImportFiles(DataSource database) {
        this.database = database;
    }

    /** Takes a part; a second one of the same number replaces the first. */
    void put(UUID importId, int number, byte[] bytes) {
        Sql.of(
                        """
                INSERT INTO import_part (import_id, number, bytes) VALUES (:import, :number, :bytes)
                ON CONFLICT (import_id, number) DO UPDATE SET bytes = excluded.bytes""")
                .bind("import", importId)
                .bind("number", number)
                .bind("bytes", bytes)
                .update(database);
    }

    /** The whole file, in the order of its parts; a missing part shows in the checksum. */
    byte[] read(UUID importId) {
        List<byte[]> parts = Sql.of("SELECT bytes FROM import_part WHERE import_id = :import ORDER BY number")
                .bind("import", importId)
                .list(database, row -> row.bytes("bytes"));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        parts.forEach(file::writeBytes);
        return file.toByteArray();
    }

    void forget(UUID importId) {
        Sql.of("DELETE FROM import_part WHERE import_id = :import")
                .bind("import", importId)
                .update(database);
    }
}
