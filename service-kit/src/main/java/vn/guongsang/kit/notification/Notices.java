package vn.guongsang.kit.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.page.Listing;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;

/** Stores notifications. */
@ApplicationScoped
public class Notices {

    private static final TypeReference<List<NoticeLine>> LINES = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    Notices(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Tells something; commits with what it tells of. */
    public UUID add(Notice notice, Instant at) {
        UUID id = Ids.next();
        Sql.of(
                        """
                INSERT INTO notification (id, recipient, kind, subject_id, reason, lines, created_at, mail_next_at)
                VALUES (:id, :recipient, :kind, :subject, :reason, :lines::jsonb, :at, :mail)""")
                .bind("id", id)
                .bind("recipient", notice.recipient())
                .bind("kind", notice.kind())
                .bind("subject", notice.subjectId())
                .bind("reason", notice.reason())
                .bind("lines", write(notice.lines()))
                .bind("at", at)
                .bind("mail", notice.byMail() ? at : null)
                .update(database);
        return id;
    }

    /** Those of an account, newest first. */
    public Slice<NoticeView> list(String recipient, Boolean unread, PageRequest page) {
        Listing listing = Listing.of("notifications", unread);
        Sql sql = of(recipient);
        if (unread != null) {
            sql.append(unread ? "AND read_at IS NULL" : "AND read_at IS NOT NULL");
        }
        page.after(listing).ifPresent(keys -> sql.filter("id < :after", "after", UUID.fromString(keys.get(0))));
        List<NoticeView> rows = sql.append("ORDER BY id DESC LIMIT :limit")
                .bind("limit", page.fetchSize())
                .list(database, this::view);
        return Slice.of(rows, page, listing, row -> List.of(row.id().toString()));
    }

    /** One of an account. */
    Optional<NoticeView> find(UUID id, String recipient) {
        return of(recipient).filter("id = :id", "id", id).first(database, this::view);
    }

    void markRead(UUID id, Instant at) {
        Sql.of("UPDATE notification SET read_at = coalesce(read_at, :at) WHERE id = :id")
                .bind("at", at)
                .bind("id", id)
                .update(database);
    }

    private static Sql of(String recipient) {
        return Sql.of("SELECT * FROM notification WHERE recipient = :recipient").bind("recipient", recipient);
    }

    private NoticeView view(Row row) {
        return new NoticeView(
                row.uuid("id"),
                row.constant("kind", NoticeKind.class),
                row.uuid("subject_id"),
                row.text("reason"),
                read(row.text("lines")),
                row.instant("created_at"),
                row.instant("read_at"));
    }

    private String write(List<NoticeLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines of a notification", e);
        }
    }

    private List<NoticeLine> read(String lines) {
        try {
            return json.readValue(lines, LINES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lines of a notification", e);
        }
    }
}
