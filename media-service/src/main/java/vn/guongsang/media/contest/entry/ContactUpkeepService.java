package vn.guongsang.media.contest.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.contest.entry.step.EntryAction;
import vn.guongsang.media.contest.step.ContestStatus;

/** Takes away how authors can be reached, and how old they are, when the term after their contest is over. */
@ApplicationScoped
public class ContactUpkeepService {

    private static final Actor SERVER = Actor.system("contest-contacts");
    private static final int BATCH = 100;

    /** The term is that of the day on which the contest ended; entries that another replica is at are left to it. */
    private static final String DUE =
            """
            SELECT e.id AS id, c.status AS contest_status
            FROM contest c
            CROSS JOIN LATERAL (SELECT (min(h.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day FROM history_line h
                                WHERE h.aggregate_id = c.id AND h.to_status = c.status) ended
            JOIN contest_author_term t ON daterange(t.valid_from, t.valid_to, '[]') @> ended.day
            JOIN contest_entry e ON e.contest_id = c.id AND coalesce(e.author ->> 'phone', e.author ->> 'email',
                                                                     e.author ->> 'birthYear') IS NOT NULL
            WHERE c.status IN ('PUBLISHED', 'CANCELLED')
              AND ended.day + make_interval(months => t.months) < CAST(:today AS date)
            ORDER BY e.id LIMIT :limit FOR UPDATE OF e SKIP LOCKED""";

    private final DataSource database;
    private final Entries entries;
    private final EntryAnnouncer announcer;

    ContactUpkeepService(DataSource database, Entries entries, EntryAnnouncer announcer) {
        this.database = database;
        this.entries = entries;
        this.announcer = announcer;
    }

    /** Does so for some entries; tells how many. */
    @Transactional
    public int expire(Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        Map<UUID, ContestStatus> due = Sql.of(DUE)
                .bind("today", today)
                .bind("limit", BATCH)
                .byId(database, row -> row.constant("contest_status", ContestStatus.class));
        if (!due.isEmpty()) {
            entries.list("id in ?1 order by id", due.keySet()).forEach(entry -> {
                entry.forgetContact(due.get(entry.id()));
                announcer.done(entry, EntryAction.CONTACT_EXPIRY, entry.status(), null, SERVER, at);
            });
        }
        return due.size();
    }
}
