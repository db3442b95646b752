package vn.guongsang.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;

/** The answers that are kept for repeated calls. */
@ApplicationScoped
public class StoredAnswers {

    private final DataSource database;

    StoredAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * Empties every answer that speaks of one of several things; the keys stay, so that nothing is done twice. Rare, and
     * the answers of a few days are few: they are all read.
     */
    public void forget(Collection<UUID> things) {
        String any = things.stream().map(UUID::toString).collect(Collectors.joining("|"));
        Sql.of("UPDATE idempotency SET status = 410, headers = '{}', body = NULL WHERE body ~ :any")
                .bind("any", any)
                .update(database);
    }
}
