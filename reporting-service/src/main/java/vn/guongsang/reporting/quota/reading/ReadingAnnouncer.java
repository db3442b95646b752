package vn.guongsang.reporting.quota.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;

/** Tells of a new reading: history line and audit line. No other service asks for readings. */
@ApplicationScoped
class ReadingAnnouncer {

    private final History history;
    private final Audit audit;

    ReadingAnnouncer(History history, Audit audit) {
        this.history = history;
        this.audit = audit;
    }

    /**
     * Tells of one reading.
     *
     * @param version how many readings there are now
     */
    void added(String code, long version, NewReading reading, Actor actor, Instant at) {
        history.add(
                Readings.idOf(code),
                new History.Step(version, "readings", null, "FROM " + reading.validFrom(), reading.reason()),
                actor,
                at);
        audit.record("quota", Readings.idOf(code), "reading", actor, reading.reason(), List.of("all"), at);
    }
}
