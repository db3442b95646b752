package vn.guongsang.kit.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Stores how accounts want to be told. */
@ApplicationScoped
public class Preferences {

    private final DataSource database;

    Preferences(DataSource database) {
        this.database = database;
    }

    /** What an account has chosen. */
    public PreferenceView of(Actor account) {
        return Sql.of("SELECT * FROM notification_preference WHERE account = :account")
                .bind("account", account.id())
                .first(database, Preferences::view)
                .orElse(PreferenceView.NEVER_CHOSEN);
    }

    /** Stores the choice; false when another came first. */
    boolean store(Actor account, NewPreference given, long expected, Instant at) {
        return Sql.of(
                                """
                INSERT INTO notification_preference AS p (account, version, frequency, email, name, roles, unit_id, outlet_id,
                                                          next_due_at)
                VALUES (:account, :version, :frequency, :email, :name, :roles, :unit, :outlet, :due)
                ON CONFLICT (account) DO UPDATE
                SET version = excluded.version, frequency = excluded.frequency, email = excluded.email, name = excluded.name,
                    roles = excluded.roles, unit_id = excluded.unit_id, outlet_id = excluded.outlet_id,
                    next_due_at = excluded.next_due_at
                WHERE p.version = :expected""")
                        .bind("account", account.id())
                        .bind("version", expected + 1)
                        .bind("frequency", given.frequency())
                        .bind("email", given.email())
                        .bind("name", account.name())
                        .bind("roles", account.roles())
                        .bind("unit", account.unitId())
                        .bind("outlet", account.outletId())
                        .bind("due", given.frequency().after(at))
                        .bind("expected", expected)
                        .update(database)
                == 1;
    }

    /** Somebody whose digest is due; left out is whom another replica has taken. */
    Optional<DueDigest> due(Instant at) {
        return Sql.of(
                        """
                SELECT * FROM notification_preference WHERE next_due_at <= :at
                ORDER BY next_due_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .bind("at", at)
                .first(
                        database,
                        row -> new DueDigest(
                                new Actor(
                                        row.text("account"),
                                        row.text("name"),
                                        Set.copyOf(row.texts("roles")),
                                        row.uuid("unit_id"),
                                        row.uuid("outlet_id")),
                                row.constant("frequency", Frequency.class),
                                row.text("email") != null,
                                row.text("last_content")));
    }

    /** Whose digest is due. */
    record DueDigest(Actor account, Frequency frequency, boolean byMail, String lastContent) {}

    void told(Actor account, String content, Instant next) {
        Sql.of(
                        """
                UPDATE notification_preference SET last_content = :content, next_due_at = :next WHERE account = :account""")
                .bind("content", content)
                .bind("next", next)
                .bind("account", account.id())
                .update(database);
    }

    private static PreferenceView view(Row row) {
        return new PreferenceView(
                row.constant("frequency", Frequency.class),
                row.text("email"),
                row.instant("next_due_at"),
                row.number("version"));
    }
}
