package vn.guongsang.media.broadcast.airing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.model.event.AiringMonthSnapshot;
import vn.guongsang.model.event.Topics;

/** Writes the log and tells the months that it changes: audit line and event; in the caller's transaction, under the lock on the channel. */
@ApplicationScoped
public class AiringLog {

    private final Airings airings;
    private final AiringMonths months;
    private final Outbox outbox;
    private final Audit audit;

    AiringLog(Airings airings, AiringMonths months, Outbox outbox, Audit audit) {
        this.airings = airings;
        this.months = months;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Takes in what is new of the lines; returns its ids in their order. */
    public List<UUID> append(AirChannel channel, List<AiringCheck.Verdict> lines, Actor actor, Instant at) {
        List<Airings.Entry> entries = lines.stream()
                .filter(AiringCheck.Verdict::isNew)
                .map(line -> new Airings.Entry(Ids.next(), line))
                .toList();
        if (!entries.isEmpty()) {
            airings.insert(channel.id(), entries, actor, at);
            SortedSet<LocalDate> touched = new TreeSet<>();
            entries.forEach(entry -> touched.add(entry.month()));
            touched.forEach(month -> tell(channel, month, "aired", actor, at));
        }
        return entries.stream().map(Airings.Entry::id).toList();
    }

    void annul(AirChannel channel, Airings.Stored line, String reason, Actor actor, Instant at) {
        airings.annul(line.id(), reason, actor, at);
        audit.record("airing", line.id(), AiringStatus.ANNULMENT, actor, null, List.of("status"), at);
        tell(channel, line.month(), "annulled", actor, at);
    }

    private void tell(AirChannel channel, LocalDate month, String change, Actor actor, Instant at) {
        AiringMonthSnapshot told = months.next(channel, month, change);
        audit.record("airing-month", told.id(), change, actor, null, List.of("items", "minutes"), at);
        outbox.announce(Topics.BROADCASTS, "airing-month", told, at);
    }
}
