package vn.guongsang.nominations.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Reads the changes in the order of their positions. */
@ApplicationScoped
public class ChangeFeed {

    private static final int MARK = 0x47530001;

    private static final String CHANGES =
            """
            SELECT c.position, c.profile_id, c.visible_at
            FROM profile_change c JOIN exemplar e ON e.id = c.profile_id
            WHERE (e.shown OR e.status = 'APPROVED' AND e.publishable
                              AND e.published_from <= greatest(:now, c.visible_at))""";

    /** A later embargo closes without an end. */
    private static final ChangeItem.Tombstone NOT_PUBLIC = tombstone("NOT_PUBLIC");

    /** Tells one reader only that the profile is none of those that it has chosen. */
    private static final ChangeItem.Tombstone NOT_SELECTED = tombstone("NOT_SELECTED");

    private final DataSource database;
    private final Profiles profiles;
    private final Tombstones tombstones;

    ChangeFeed(DataSource database, Profiles profiles, Tombstones tombstones) {
        this.database = database;
        this.profiles = profiles;
        this.tombstones = tombstones;
    }

    /**
     * Changes after a position, at most as many as asked for. A profile that may not be shown any more is
     * a tombstone; one that never was shown is not spoken of.
     */
    public List<ChangeItem> after(long position, int limit, Instant now) {
        List<Noted> noted = Sql.of(CHANGES)
                .append("AND c.position > :position ORDER BY c.position LIMIT :limit")
                .bind("now", now)
                .bind("position", position)
                .bind("limit", limit)
                .list(database, ChangeFeed::noted);
        return items(noted, List.of(), now);
    }

    /**
     * The last word on each profile, newest first, for readers that know no position of their own. What no reader can
     * have seen is left out; what has left a selection is a tombstone there.
     *
     * @param after only words that are newer than this position
     * @param before only words that are older than this position
     * @param selections of which a profile has to be in every one
     */
    public List<ChangeItem> newest(long after, long before, List<ProfileSelection> selections, int limit, Instant now) {
        Sql sql = Sql.of(CHANGES)
                .append(
                        """
                AND c.position > :after AND c.position < :before
                AND NOT EXISTS (SELECT 1 FROM profile_change newer
                                WHERE newer.profile_id = c.profile_id AND newer.position > c.position)""")
                .bind("after", after)
                .bind("before", before)
                .bind("now", now);
        for (int i = 0; i < selections.size(); i++) {
            selections.get(i).narrow(sql, i);
        }
        List<Noted> noted = sql.append("ORDER BY c.position DESC LIMIT :limit")
                .bind("limit", limit)
                .list(database, ChangeFeed::noted);
        return items(noted, selections, now);
    }

    /** The position of the newest change; 0 before the first. */
    public long head() {
        return Sql.of("SELECT coalesce(max(position), 0) AS head FROM profile_change")
                .first(database, row -> row.number("head"))
                .orElse(0L);
    }

    private List<ChangeItem> items(List<Noted> noted, List<ProfileSelection> selections, Instant now) {
        List<UUID> ids = noted.stream().map(Noted::profile).distinct().toList();
        Map<UUID, ProfileView> shown = profiles.find(ids, latest(noted, now));
        Map<UUID, ChangeItem.Corrected> corrected =
                shown.isEmpty() ? Map.of() : tombstones.corrected(List.copyOf(shown.keySet()));
        List<UUID> gone = ids.stream().filter(id -> !shown.containsKey(id)).toList();
        Map<UUID, ChangeItem.Tombstone> closed = gone.isEmpty() ? Map.of() : tombstones.find(gone);
        return noted.stream()
                .map(n -> {
                    ProfileView profile = shown.get(n.profile());
                    if (profile == null) {
                        return gone(n, closed.getOrDefault(n.profile(), NOT_PUBLIC));
                    }
                    return selections.stream().allMatch(s -> s.holds(profile))
                            ? there(n, profile, corrected.get(n.profile()))
                            : gone(n, NOT_SELECTED);
                })
                .toList();
    }

    private static Noted noted(Row row) {
        return new Noted(row.number("position"), row.uuid("profile_id"), row.instant("visible_at"));
    }

    private static ChangeItem.Tombstone tombstone(String reason) {
        return new ChangeItem.Tombstone(null, reason, null, null, null);
    }

    /**
     * A position is given when the time of a change has come, by the clock of the replica that gives it. Here the clock
     * may be behind; a tombstone instead of the profile would never be followed by another word.
     */
    private static Instant latest(List<Noted> noted, Instant now) {
        return Stream.concat(noted.stream().map(Noted::at), Stream.of(now))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static ChangeItem there(Noted noted, ProfileView profile, ChangeItem.Corrected corrected) {
        return new ChangeItem(
                cursor(noted.position()),
                ChangeItem.Kind.UPSERT,
                noted.profile(),
                noted.at(),
                profile,
                corrected,
                null);
    }

    private static ChangeItem gone(Noted noted, ChangeItem.Tombstone tombstone) {
        return new ChangeItem(
                cursor(noted.position()),
                ChangeItem.Kind.TOMBSTONE,
                noted.profile(),
                noted.at(),
                null,
                null,
                tombstone);
    }

    /** The opaque form of a position. */
    public static String cursor(long position) {
        byte[] bytes = ByteBuffer.allocate(12).putInt(MARK).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position in a cursor; 0, the beginning, when there is none. */
    public static long position(String cursor) {
        return position(cursor, "after", 0);
    }

    /** The position in a cursor that was sent as a parameter, or what holds when there is none. */
    public static long position(String cursor, String parameter, long absent) {
        if (cursor == null || cursor.isEmpty()) {
            return absent;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 12 && bytes.getInt() == MARK) {
                long position = bytes.getLong();
                if (position >= 0) {
                    return position;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw badCursor(parameter).causedBy(notBase64);
        }
        throw badCursor(parameter);
    }

    private static ProblemException badCursor(String parameter) {
        return new ProblemException(KitProblem.BAD_CURSOR).atParameter(parameter, "cursor-foreign");
    }

    /** A change as it was noted. */
    private record Noted(long position, UUID profile, Instant at) {}
}
