package vn.guongsang.nominations.council.vote;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.nominations.council.rule.VotingRule;

/** Keeps ballots apart from voters, and counts them when the session is closed. */
@ApplicationScoped
public class BallotBox {

    private final DataSource database;

    BallotBox(DataSource database) {
        this.database = database;
    }

    /**
     * How a person stands to one vote.
     *
     * @param memberId null when the person has no seat
     */
    record Voter(UUID item, UUID memberId, boolean present, boolean recused, boolean absentsVote) {

        boolean mayVote() {
            return memberId != null && !recused && (present || absentsVote);
        }

        BallotMode mode() {
            return present ? BallotMode.IN_PERSON : BallotMode.IN_WRITING;
        }
    }

    /** The vote of a person on a nomination; empty when it is not on the agenda. */
    Optional<Voter> voter(UUID session, UUID nomination, String actor) {
        return Sql.of(
                        """
                SELECT i.id AS item, s.member_id, coalesce(s.present, false) AS present,
                    EXISTS (SELECT 1 FROM council_recusal c WHERE c.item_id = i.id AND c.member_id = s.member_id) AS recused,
                    u.absentee = 'WRITTEN' AS absents_vote
                FROM council_item i
                JOIN council_session x ON x.id = i.session_id JOIN council_voting_rule u ON u.id = x.rule_id
                LEFT JOIN council_seat s ON s.session_id = i.session_id AND s.actor_id = :actor
                WHERE i.session_id = :session AND i.nomination_id = :nomination""")
                .bind("session", session)
                .bind("nomination", nomination)
                .bind("actor", actor)
                .first(
                        database,
                        row -> new Voter(
                                row.uuid("item"),
                                row.uuid("member_id"),
                                row.bool("present"),
                                row.bool("recused"),
                                row.bool("absents_vote")));
    }

    /** Notes that a member has voted; false when that was so before. */
    boolean note(Voter voter) {
        return Sql.of("INSERT INTO council_voter (item_id, member_id, mode) VALUES (:item, :member, :mode)")
                        .append("ON CONFLICT DO NOTHING")
                        .bind("item", voter.item())
                        .bind("member", voter.memberId())
                        .bind("mode", voter.mode())
                        .update(database)
                == 1;
    }

    /**
     * Waits for whoever else holds the box of one vote: shaking it, and the chain of its audit, are for one at a time. The
     * lock leaves alone those who only note that they vote.
     */
    void open(UUID item) {
        Sql.of("SELECT id FROM council_item WHERE id = :item FOR NO KEY UPDATE")
                .bind("item", item)
                .list(database, row -> row.uuid("id"));
    }

    /** Puts a ballot in and shakes the box: all ballots are written anew, under new ids, in random order. */
    void put(UUID item, Choice choice) {
        Sql.of(
                        """
                WITH box AS (DELETE FROM council_ballot WHERE item_id = :item RETURNING choice)
                INSERT INTO council_ballot (id, item_id, choice)
                SELECT gen_random_uuid(), :item, choice FROM (SELECT choice FROM box UNION ALL SELECT :choice) AS mixed
                ORDER BY random()""")
                .bind("item", item)
                .bind("choice", choice)
                .update(database);
    }

    /** Throws the ballots of a cancelled session away unread. */
    public void burn(UUID session) {
        Sql.of("DELETE FROM council_ballot WHERE item_id IN (SELECT id FROM council_item WHERE session_id = :session)")
                .bind("session", session)
                .update(database);
    }

    /** Counts all votes of a session; one on a nomination that is no longer under appraisal stays without a result. */
    public void count(UUID session, VotingRule rule, Instant at) {
        Sql.of(
                        """
                SELECT i.id,
                    (SELECT count(*) FROM council_seat s WHERE s.session_id = i.session_id)::int AS members,
                    (SELECT count(*) FROM council_recusal c WHERE c.item_id = i.id)::int AS recused,
                    (SELECT count(*) FROM council_seat s WHERE s.session_id = i.session_id AND s.present AND s.member_id
                        NOT IN (SELECT c.member_id FROM council_recusal c WHERE c.item_id = i.id))::int AS present,
                    (SELECT count(*) FROM council_voter v WHERE v.item_id = i.id AND v.mode = 'IN_PERSON')::int AS in_person,
                    (SELECT count(*) FROM council_voter v WHERE v.item_id = i.id AND v.mode = 'IN_WRITING')::int AS in_writing,
                    (SELECT count(*) FROM council_ballot b WHERE b.item_id = i.id AND b.choice = 'FOR')::int AS votes_for,
                    (SELECT count(*) FROM council_ballot b WHERE b.item_id = i.id AND b.choice = 'AGAINST')::int AS against,
                    (SELECT count(*) FROM council_ballot b WHERE b.item_id = i.id AND b.choice = 'ABSTAIN')::int AS abstentions
                FROM council_item i JOIN nomination n ON n.id = i.nomination_id
                WHERE i.session_id = :session AND n.status = 'UNDER_APPRAISAL' AND n.submitted_at = i.submitted_at""")
                .bind("session", session)
                .byId(database, BallotBox::tally)
                .forEach((item, tally) -> write(item, tally.under(rule, at)));
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.integer("members"),
                row.integer("recused"),
                row.integer("present"),
                row.integer("in_person"),
                row.integer("in_writing"),
                row.integer("votes_for"),
                row.integer("against"),
                row.integer("abstentions"));
    }

    private void write(UUID item, VoteResult result) {
        Sql.of(
                        """
                INSERT INTO council_result VALUES (:item, :rule, :members, :recused, :base, :inPerson, :inWriting,
                    :votesFor, :against, :abstentions, :needed, :passed, :at)""")
                .bind("item", item)
                .bind("rule", result.ruleId())
                .bind("members", result.members())
                .bind("recused", result.recused())
                .bind("base", result.base())
                .bind("inPerson", result.inPerson())
                .bind("inWriting", result.inWriting())
                .bind("votesFor", result.votesFor())
                .bind("against", result.votesAgainst())
                .bind("abstentions", result.abstentions())
                .bind("needed", result.needed())
                .bind("passed", result.passed())
                .bind("at", result.decidedAt())
                .update(database);
    }
}
