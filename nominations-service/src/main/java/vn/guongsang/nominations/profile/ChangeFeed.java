package vn.guongsang.nominations.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            SELECT c.position, c.profile_id, c.visible_at, e.withdrawn_at, e.withdrawal_reason
            FROM profile_change c JOIN exemplar e ON e.id = c.profile_id""";

    private final DataSource database;
    private final Profiles profiles;

    ChangeFeed(DataSource database, Profiles profiles) {
        this.database = database;
        this.profiles = profiles;
    }

    /** Changes after a position, at most as many as asked for. A profile that may not be shown any more is a tombstone. */
    public List<ChangeItem> after(long position, int limit, Instant now) {
        List<Noted> noted = Sql.of(CHANGES)
                .append("WHERE c.position > :position ORDER BY c.position LIMIT :limit")
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
                WHERE c.position > :after AND c.position < :before
                  AND (e.shown OR e.status = 'APPROVED' AND e.publishable
                                  AND e.published_from <= greatest(:now, c.visible_at))
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
        Map<UUID, ProfileView> shown =
                profiles.find(noted.stream().map(Noted::profile).distinct().toList(), latest(noted, now));
        return noted.stream()
                .map(n -> item(n, shown.get(n.profile()), selections))
                .toList();
    }

    private static Noted noted(Row row) {
        return new Noted(
                row.number("position"),
                row.uuid("profile_id"),
                row.instant("visible_at"),
                row.instant("withdrawn_at"),
                row.text("withdrawal_reason"));
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

    private static ChangeItem item(Noted noted, ProfileView profile, List<ProfileSelection> selections) {
        String cursor = cursor(noted.position());
        boolean selected = profile != null && selections.stream().allMatch(s -> s.holds(profile));
        if (selected) {
            return new ChangeItem(cursor, ChangeItem.Kind.UPSERT, noted.profile(), noted.at(), profile, null);
        }
        String reason = profile != null
                ? "NOT_SELECTED"
                : Optional.ofNullable(noted.reason()).orElse("NOT_PUBLIC");
        return new ChangeItem(
                cursor,
                ChangeItem.Kind.TOMBSTONE,
                noted.profile(),
                noted.at(),
                null,
                new ChangeItem.Tombstone(reason, noted.withdrawnAt()));
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
    private record Noted(long position, UUID profile, Instant at, Instant withdrawnAt, String reason) {}
}
