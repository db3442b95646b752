package vn.guongsang.nominations.council.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.nominations.council.session.form.NewMinutes;
import vn.guongsang.nominations.council.session.form.SessionView;
import vn.guongsang.nominations.council.vote.AgendaItem;
import vn.guongsang.nominations.council.vote.VoteResult;

/** Writes minutes once: the text of the secretary, the roll and the results, under one check sum. */
@ApplicationScoped
class MinutesBook {

    private final DataSource database;

    MinutesBook(DataSource database) {
        this.database = database;
    }

    void freeze(CouncilSession session, NewMinutes given, List<SessionView.Seat> seats, List<AgendaItem> agenda) {
        String document = document(session, given, seats, agenda);
        Sql.of(
                        """
                INSERT INTO council_minutes (session_id, number, date, text, secretary, document, checksum)
                VALUES (:session, :number, :date, :text, :secretary, :document, :checksum)""")
                .bind("session", session.id())
                .bind("number", given.number())
                .bind("date", given.date())
                .bind("text", given.text())
                .bind("secretary", given.secretary())
                .bind("document", document)
                .bind("checksum", Sha256.of(document))
                .update(database);
    }

    private static String document(
            CouncilSession session, NewMinutes given, List<SessionView.Seat> seats, List<AgendaItem> agenda) {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(given.number()).add(given.date().toString()).add(session.title());
        lines.add(session.id() + " " + session.heldOn() + " " + session.ruleId());
        seats.forEach(seat -> lines.add(
                seat.memberId() + " " + seat.role() + " " + (seat.present() ? "+" : "-") + " " + seat.displayName()));
        agenda.forEach(
                item -> lines.add(item.nominationId() + " " + figures(item.result()) + " " + item.displayName()));
        return lines.add(given.text()).add(given.secretary()).toString();
    }

    private static String figures(VoteResult result) {
        return result == null
                ? "-"
                : "%d/%d/%d %d-%d=%d %d %s"
                        .formatted(
                                result.votesFor(),
                                result.votesAgainst(),
                                result.abstentions(),
                                result.members(),
                                result.recused(),
                                result.base(),
                                result.needed(),
                                result.passed());
    }
}
