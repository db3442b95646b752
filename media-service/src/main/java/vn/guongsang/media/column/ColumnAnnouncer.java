package vn.guongsang.media.column;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.event.Outbox;
import vn.guongsang.kit.history.History;
import vn.guongsang.media.column.content.ColumnContent;
import vn.guongsang.media.column.statistics.ColumnMonths;
import vn.guongsang.media.column.step.ColumnAction;
import vn.guongsang.media.column.step.ColumnStatus;
import vn.guongsang.model.event.ColumnSnapshot;
import vn.guongsang.model.event.Topics;

/** Tells of a step: history line, audit line, and the event with the months as they stand. */
@ApplicationScoped
class ColumnAnnouncer {

    private final Columns columns;
    private final ColumnMonths months;
    private final Outbox outbox;
    private final History history;
    private final Audit audit;

    ColumnAnnouncer(Columns columns, ColumnMonths months, Outbox outbox, History history, Audit audit) {
        this.columns = columns;
        this.months = months;
        this.outbox = outbox;
        this.history = history;
        this.audit = audit;
    }

    void opened(MediaColumn column, UUID outlet, Actor actor, Instant at) {
        tell(column, outlet, new Step("opening", "opened", null, null), actor, at);
    }

    void done(MediaColumn column, UUID outlet, Taken taken, Actor actor, Instant at) {
        ColumnAction action = taken.action();
        tell(
                column,
                outlet,
                new Step(action.path(), action.change(), taken.before().name(), taken.reason()),
                actor,
                at);
    }

    /** The figures alone have changed; that is no step of anybody, and leaves no line. */
    void counted(MediaColumn column, UUID outlet, Instant at) {
        announce(column, outlet, ColumnAction.COUNT.change(), at);
    }

    private void tell(MediaColumn column, UUID outlet, Step step, Actor actor, Instant at) {
        String to = column.status().name();
        history.add(
                column.id(),
                new History.Step(column.version(), step.action(), step.from(), to, step.reason()),
                actor,
                at);
        audit.record("column", column.id(), step.action(), actor, step.reason(), List.of("status"), at);
        announce(column, outlet, step.change(), at);
    }

    private void announce(MediaColumn column, UUID outlet, String change, Instant at) {
        columns.flush(); // what has been told refers to the column
        months.remember(column.id());
        outbox.announce(Topics.COLUMNS, "column", snapshot(column, outlet, change), at);
    }

    private ColumnSnapshot snapshot(MediaColumn column, UUID outlet, String change) {
        ColumnContent content = column.content();
        return new ColumnSnapshot(
                column.id(),
                column.version(),
                change,
                column.status().name(),
                content.name(),
                column.channelId(),
                outlet,
                content.obligation().documentNumber(),
                content.obligation().documentDate(),
                content.obligation().planSection(),
                content.rhythm().rrule(),
                content.language(),
                content.targetItems(),
                content.targetMinutes(),
                months.of(column.id()).stream()
                        .map(month -> new ColumnSnapshot.Month(
                                month.month(),
                                month.slots(),
                                month.filled(),
                                month.skipped(),
                                month.items(),
                                month.minutes(),
                                month.flagged()))
                        .toList());
    }

    /** A step that has been taken: what, from where, why. */
    record Taken(ColumnAction action, ColumnStatus before, String reason) {}

    /** One step in words. */
    private record Step(String action, String change, String from, String reason) {}
}
