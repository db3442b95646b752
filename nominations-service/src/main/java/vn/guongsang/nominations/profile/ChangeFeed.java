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
import vn.guongsang.kit.sql.Sql;

/** Reads the changes in the order of their positions. */
@ApplicationScoped
public class ChangeFeed {

    private static final int MARK = 0x47530001;

    /** A later embargo closes without an end. */
    private static final ChangeItem.Tombstone NOT_PUBLIC =
            new ChangeItem.Tombstone(null, "NOT_PUBLIC", null, null, null);

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
        List<Noted> noted = Sql.of(
                        """
                SELECT c.position, c.profile_id, c.visible_at
                FROM profile_change c JOIN exemplar e ON e.id = c.profile_id
                WHERE c.position > :position
                  AND (e.shown OR e.status = 'APPROVED' AND e.publishable
                                  AND e.published_from <= greatest(:now, c.visible_at))
                ORDER BY c.position LIMIT :limit""")
                .bind("now", now)
                .bind("position", position)
                .bind("limit", limit)
                .list(
                        database,
                        row -> new Noted(row.number("position"), row.uuid("profile_id"), row.instant("visible_at")));
        List<UUID> ids = noted.stream().map(Noted::profile).distinct().toList();
        Map<UUID, ProfileView> shown = profiles.find(ids, latest(noted, now));
        Map<UUID, ChangeItem.Corrected> corrected = tombstones.corrected(ids);
        Map<UUID, ChangeItem.Tombstone> closed = tombstones.find(ids);
        return noted.stream()
                .map(n -> {
                    ProfileView profile = shown.get(n.profile());
                    return profile == null
                            ? gone(n, closed.getOrDefault(n.profile(), NOT_PUBLIC))
                            : there(n, profile, corrected.get(n.profile()));
                })
                .toList();
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
        if (cursor == null || cursor.isEmpty()) {
            return 0;
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
            throw badCursor().causedBy(notBase64);
        }
        throw badCursor();
    }

    private static ProblemException badCursor() {
        return new ProblemException(KitProblem.BAD_CURSOR).atParameter("after", "cursor-foreign");
    }

    /** A change as it was noted. */
    private record Noted(long position, UUID profile, Instant at) {}
}
