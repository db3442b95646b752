package vn.guongsang.nominations.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.nominations.council.MemberView;
import vn.guongsang.nominations.nomination.step.Standings;

/** Stores what a session votes on, and who votes on it. */
@ApplicationScoped
public class Agenda {

    private final DataSource database;

    Agenda(DataSource database) {
        this.database = database;
    }

    /** Puts these nominations, in this order, in the place of what was on the agenda. */
    public void replace(UUID session, List<Standings.Brief> nominations) {
        Sql.of("DELETE FROM council_item WHERE session_id = :session")
                .bind("session", session)
                .update(database);
        List<UUID> items = new ArrayList<>();
        nominations.forEach(nomination -> items.add(Ids.next()));
        Sql.of(
                        """
                INSERT INTO council_item (id, session_id, nomination_id, ordinal, submitted_at)
                SELECT given.item, :session, n.id, given.ordinal, n.submitted_at
                FROM unnest(CAST(:items AS uuid[]), CAST(:nominations AS uuid[]))
                    WITH ORDINALITY AS given (item, nomination, ordinal)
                JOIN nomination n ON n.id = given.nomination""")
                .bind("session", session)
                .bind("items", items)
                .bind(
                        "nominations",
                        nominations.stream().map(Standings.Brief::id).toList())
                .update(database);
    }

    /** Those of the nominations that another session has before it. */
    public List<UUID> taken(Collection<UUID> nominations, UUID session) {
        return Sql.of("SELECT i.nomination_id FROM council_item i JOIN council_session s ON s.id = i.session_id")
                .append("WHERE s.status IN ('PLANNED', 'OPEN') AND s.id <> :session AND i.nomination_id = ANY (:ids)")
                .bind("session", session)
                .bind("ids", nominations)
                .list(database, row -> row.uuid("nomination_id"));
    }

    /** Nominations on the agenda about which the public is still being asked, or whose objections wait for an answer. */
    public List<UUID> unheard(UUID session, Instant at) {
        return Sql.of(
                        """
                SELECT i.nomination_id FROM council_item i
                JOIN public_opinion o ON o.nomination_id = i.nomination_id AND o.submitted_at = i.submitted_at
                WHERE i.session_id = :session AND (o.ends_at >= :at OR EXISTS (
                    SELECT 1 FROM objection x WHERE x.opinion_id = o.id AND x.status = 'RECORDED'))
                ORDER BY i.ordinal""")
                .bind("session", session)
                .bind("at", at)
                .list(database, row -> row.uuid("nomination_id"));
    }

    /** Writes down the roll, and who of it does not vote on which nomination. */
    public void seat(UUID session, List<MemberView> members, Collection<UUID> present) {
        Sql.of(
                        """
                INSERT INTO council_seat (session_id, member_id, actor_id, display_name, role, present)
                SELECT :session, m.id, m.actor_id, m.display_name, m.role, m.id = ANY (CAST(:present AS uuid[]))
                FROM council_member m WHERE m.id = ANY (CAST(:members AS uuid[]))""")
                .bind("session", session)
                .bind("members", members.stream().map(MemberView::id).toList())
                .bind("present", present)
                .update(database);
        Sql.of(
                        """
                INSERT INTO council_recusal (item_id, member_id, kind)
                SELECT DISTINCT ON (i.id, s.member_id) i.id, s.member_id, c.kind
                FROM council_item i
                JOIN council_seat s ON s.session_id = i.session_id
                JOIN conflict c ON c.nomination_id = i.nomination_id AND c.member_id = s.member_id
                WHERE i.session_id = :session ORDER BY i.id, s.member_id, c.declared DESC, c.kind""")
                .bind("session", session)
                .update(database);
    }

    /** What a person does about one nomination, a ballot or a conflict of interest, is done one after the other. */
    public void oneAtATime(UUID nomination, String actor) {
        Sql.of("SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtextextended(:nomination || ' ' || :actor, 0))")
                .bind("nomination", nomination.toString())
                .bind("actor", actor)
                .list(database, row -> true);
    }

    /** Whether the person has voted on the nomination in a session that is still open. */
    public boolean hasVoted(UUID nomination, String actor) {
        return Sql.of(
                        """
                SELECT 1 AS voted FROM council_item i
                JOIN council_session x ON x.id = i.session_id AND x.status = 'OPEN'
                JOIN council_seat s ON s.session_id = i.session_id AND s.actor_id = :actor
                JOIN council_voter v ON v.item_id = i.id AND v.member_id = s.member_id
                WHERE i.nomination_id = :nomination""")
                .bind("actor", actor)
                .bind("nomination", nomination)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Whether the nomination is on the agenda of a session that is open: its roll is fixed. */
    public boolean isBeingVoted(UUID nomination) {
        return Sql.of(
                        """
                SELECT 1 AS voted FROM council_item i
                JOIN council_session x ON x.id = i.session_id AND x.status = 'OPEN'
                WHERE i.nomination_id = :nomination""")
                .bind("nomination", nomination)
                .first(database, row -> true)
                .orElse(false);
    }

    /** Takes a person out of the vote on the nomination in a session that is open. */
    public void recuse(UUID nomination, String actor, String kind) {
        Sql.of(
                        """
                INSERT INTO council_recusal (item_id, member_id, kind)
                SELECT i.id, s.member_id, :kind FROM council_item i
                JOIN council_session x ON x.id = i.session_id AND x.status = 'OPEN'
                JOIN council_seat s ON s.session_id = i.session_id AND s.actor_id = :actor
                WHERE i.nomination_id = :nomination ON CONFLICT DO NOTHING""")
                .bind("actor", actor)
                .bind("nomination", nomination)
                .bind("kind", kind)
                .update(database);
    }

    /** The agenda as a reader sees it; results are there once the session is closed, because they are written then. */
    public List<AgendaItem> of(UUID session, String reader) {
        return Sql.of(
                        """
                SELECT i.nomination_id, n.display_name, r.*,
                    array(SELECT c.member_id::text FROM council_recusal c WHERE c.item_id = i.id ORDER BY 1) AS recusals,
                    (SELECT count(*) FROM council_voter v WHERE v.item_id = i.id)::int AS cast_ballots,
                    EXISTS (SELECT 1 FROM council_seat s JOIN council_session x ON x.id = s.session_id AND x.status = 'OPEN'
                            JOIN council_voting_rule u ON u.id = x.rule_id
                            WHERE s.session_id = i.session_id AND s.actor_id = :reader
                              AND (s.present OR u.absentee = 'WRITTEN')
                              AND NOT EXISTS (SELECT 1 FROM council_recusal c WHERE c.item_id = i.id AND c.member_id = s.member_id)
                              AND NOT EXISTS (SELECT 1 FROM council_voter v WHERE v.item_id = i.id AND v.member_id = s.member_id)
                    ) AS awaits_me
                FROM council_item i
                JOIN nomination d ON d.id = i.nomination_id JOIN subject n ON n.id = d.subject_id
                LEFT JOIN council_result r ON r.item_id = i.id
                WHERE i.session_id = :session ORDER BY i.ordinal""")
                .bind("session", session)
                .bind("reader", reader)
                .list(database, Agenda::item);
    }

    private static AgendaItem item(Row row) {
        return new AgendaItem(
                row.uuid("nomination_id"),
                row.text("display_name"),
                row.texts("recusals").stream().map(UUID::fromString).toList(),
                row.integer("cast_ballots"),
                row.bool("awaits_me"),
                row.uuid("rule_id") == null ? null : result(row));
    }

    static VoteResult result(Row row) {
        return new VoteResult(
                row.uuid("rule_id"),
                row.integer("members"),
                row.integer("recused"),
                row.integer("base"),
                row.integer("in_person"),
                row.integer("in_writing"),
                row.integer("votes_for"),
                row.integer("votes_against"),
                row.integer("abstentions"),
                row.integer("needed"),
                row.bool("passed"),
                row.instant("decided_at"));
    }
}
