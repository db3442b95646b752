package vn.guongsang.kit.page;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** The key of all cursors of a service: made with its database, so that every instance has the same and none is told it. */
@Singleton
@Unremovable
class CursorKey {

    private final DataSource database;
    private final AtomicReference<byte[]> known = new AtomicReference<>();

    CursorKey(DataSource database) {
        this.database = database;
    }

    byte[] bytes() {
        byte[] key = known.get();
        if (key == null) {
            key = Sql.of("SELECT key FROM cursor_key")
                    .first(database, row -> row.text("key").getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
            known.set(key);
        }
        return key;
    }
}
