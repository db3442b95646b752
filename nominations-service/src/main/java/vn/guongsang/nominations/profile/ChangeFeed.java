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
import vn.guongsang.kit.sql.Sql;

/** Reads the changes in the order of their positions. */
@ApplicationScoped
public class ChangeFeed {

    private static final int MARK = 0x47530001;

    private final DataSource database;
    private final Profiles profiles;

    ChangeFeed(DataSource database, Profiles profiles) {
        this.database = database;
        this.profiles = profiles;
    }

    /** Changes after a position, at most as many as asked for. A profile that may not be shown any more is a tombstone. */
    public List<ChangeItem> after(long position, int limit, Instant now) {
        List<Noted> noted = Sql.of(
                        """
                SELECT c.position, c.profile_id, c.visible_at, e.withdrawn_at, e.withdrawal_reason
                FROM profile_change c JOIN exemplar e ON e.id = c.profile_id
                WHERE c.position > :position ORDER BY c.position LIMIT :limit""")
                .bind("position", position)
                .bind("limit", limit)
                .list(
                        database,
                        row -> new Noted(
                                row.number("position"),
                                row.uuid("profile_id"),
                                row.instant("visible_at"),
                                row.instant("withdrawn_at"),
                                row.text("withdrawal_reason")));
        Map<UUID, ProfileView> shown =
                profiles.find(noted.stream().map(Noted::profile).distinct().toList(), latest(noted, now));
        return noted.stream().map(n -> item(n, shown.get(n.profile()))).toList();
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

    private static ChangeItem item(Noted noted, ProfileView profile) {
        String cursor = cursor(noted.position());
        if (profile != null) {
            return new ChangeItem(cursor, ChangeItem.Kind.UPSERT, noted.profile(), noted.at(), profile, null);
        }
        String reason = Optional.ofNullable(noted.reason()).orElse("NOT_PUBLIC");
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
    private record Noted(long position, UUID profile, Instant at, Instant withdrawnAt, String reason) {}
}
